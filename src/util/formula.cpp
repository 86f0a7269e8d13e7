// SPDX-License-Identifier: Apache-2.0
#include "util/formula.hpp"

#include "text/phrase.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <cmath>

namespace readiness::util {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase formula_too_long{"算式太长（最多 {0} 个字符）", "the calculation is too long (at most {0} characters)"};
constexpr text::Phrase formula_too_deep{"算式的括号嵌套太深（最多 {0} 层）", "the calculation nests too deeply (at most {0} levels)"};
constexpr text::Phrase formula_bad_character{"算式中不能有“{0}”", "'{0}' cannot stand in a calculation"};
constexpr text::Phrase formula_value_expected{"此处应为数字、列名或左括号", "a number, a column or ( is expected here"};
constexpr text::Phrase formula_close_expected{"此处缺少右括号", "a ) is missing here"};
constexpr text::Phrase formula_compare_expected{"算式须有一个比较：<=、<、>=、> 或 ==", "a calculation needs one comparison: <=, <, >=, > or =="};
constexpr text::Phrase formula_end_expected{"算式到此应当结束", "the calculation should end here"};
constexpr text::Phrase formula_without_name{"算式中没有列名，对每一行都一样", "the calculation names no column, so it is the same for every row"};
constexpr text::Phrase formula_number{"数字“{0}”太大或写法有误", "the number '{0}' is too large or badly written"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_max_size = 1000;
constexpr int k_deepest_formula = 50;

// Letters of any script, as far as bytes tell: everything beyond ASCII but blanks and full-width signs.
bool is_name_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

std::optional<Ratio> calculated(const Ratio& left, char what, const Ratio& right) {
  switch (what) {
    case '+':
      return Ratio::add(left, right);
    case '-':
      return Ratio::add(left, right.negated());
    case '*':
      return Ratio::multiply(left, right);
    default:
      return Ratio::divide(left, right);
  }
}

}  // namespace

class FormulaParser {
 public:
  explicit FormulaParser(std::string_view text) : text_(text) {}

  Result<Formula> parse() {
    if (text_.size() > k_max_size) return error(0, say<phrases::formula_too_long>(k_max_size));
    RD_CHECK(sum(formula_.left_, 0));
    RD_CHECK(compare());
    RD_CHECK(sum(formula_.right_, 0));
    skip_blanks();
    if (at_ < text_.size()) return error(at_, say<phrases::formula_end_expected>());
    if (formula_.names_.empty()) return error(0, say<phrases::formula_without_name>());
    add_text(text_.size());
    return std::move(formula_);
  }

 private:
  using Steps = Formula::Steps;

  Error error(std::size_t at, Localized message) const {
    return {std::move(message), Place{nullptr, 1, static_cast<int>(code_points(text_.substr(0, at))) + 1}};
  }

  void skip_blanks() {
    const std::string_view rest = text_.substr(at_);
    at_ += static_cast<std::size_t>(trim_left(rest).data() - rest.data());
  }

  bool take(std::string_view sign) {
    skip_blanks();
    if (!text_.substr(at_).starts_with(sign)) return false;
    at_ += sign.size();
    return true;
  }

  Result<void> compare() {
    for (const std::string_view sign : {"<=", ">=", "==", "<", ">"}) {
      if (!take(sign)) continue;
      formula_.compare_ = sign;
      return {};
    }
    return error(at_, at_ == text_.size() ? say<phrases::formula_compare_expected>() : unexpected());
  }

  Localized unexpected() const {
    std::size_t end = at_;
    next_code_point(text_, end);
    return say<phrases::formula_bad_character>(printable(text_.substr(at_, end - at_)));
  }

  Result<void> sum(Steps& steps, int depth) {
    RD_CHECK(product(steps, depth));
    while (true) {
      const char sign = take("+") ? '+' : take("-") ? '-' : '\0';
      if (sign == '\0') return {};
      RD_CHECK(product(steps, depth));
      steps.push_back({.what = sign});
    }
  }

  Result<void> product(Steps& steps, int depth) {
    RD_CHECK(factor(steps, depth));
    while (true) {
      const char sign = take("*") ? '*' : take("/") ? '/' : '\0';
      if (sign == '\0') return {};
      RD_CHECK(factor(steps, depth));
      steps.push_back({.what = sign});
    }
  }

  Result<void> factor(Steps& steps, int depth) {
    if (depth > k_deepest_formula) return error(at_, say<phrases::formula_too_deep>(k_deepest_formula));
    if (take("-")) {
      RD_CHECK(factor(steps, depth + 1));
      steps.push_back({.what = 'm'});
      return {};
    }
    if (take("(")) {
      RD_CHECK(sum(steps, depth + 1));
      if (!take(")")) return error(at_, say<phrases::formula_close_expected>());
      return {};
    }
    skip_blanks();
    if (at_ == text_.size()) return error(at_, say<phrases::formula_value_expected>());
    if (is_digit(text_[at_])) return number(steps);
    if (is_name_byte(text_[at_])) return name(steps);
    return error(at_, std::string_view("<>=)*/+").find(text_[at_]) == std::string_view::npos
                          ? unexpected()
                          : say<phrases::formula_value_expected>());
  }

  Result<void> number(Steps& steps) {
    const std::size_t start = at_;
    while (at_ < text_.size() && (is_digit(text_[at_]) || text_[at_] == '.')) ++at_;
    const std::string written(text_.substr(start, at_ - start));
    const auto value = Decimal::parse(written);
    if (!value) return error(start, say<phrases::formula_number>(written));
    steps.push_back({.what = 'n', .number = *value});
    return {};
  }

  Result<void> name(Steps& steps) {
    const std::size_t start = at_;
    while (at_ < text_.size() && (is_name_byte(text_[at_]) || is_digit(text_[at_]) || text_[at_] == '.')) ++at_;
    const std::string written(text_.substr(start, at_ - start));
    if (const std::string narrow = fold(written);
        !is_utf8(written) || narrow.find_first_of("()*/+-<>= ") != std::string::npos)
      return error(start, say<phrases::formula_bad_character>(printable(written)));
    const auto known = std::find(formula_.names_.begin(), formula_.names_.end(), written);
    const auto index = static_cast<std::size_t>(known - formula_.names_.begin());
    if (known == formula_.names_.end()) formula_.names_.push_back(written);
    steps.push_back({.what = 'v', .name = index});
    add_text(start);
    formula_.pieces_.push_back({.text = {}, .name = index});
    shown_ = at_;
    return {};
  }

  // The text since the last name, up to `end`, as it is written.
  void add_text(std::size_t end) {
    if (end > shown_) formula_.pieces_.push_back({.text = std::string(text_.substr(shown_, end - shown_)), .name = {}});
    shown_ = end;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t shown_ = 0;
  Formula formula_;
};

Result<Formula> Formula::parse(std::string_view text) { return FormulaParser(text).parse(); }

std::optional<Ratio> Formula::run(const Steps& steps, const std::vector<Decimal>& values) {
  std::vector<Ratio> stack;
  for (const Step& step : steps) {
    if (step.what == 'n' || step.what == 'v') {
      stack.emplace_back(step.what == 'n' ? step.number : values[step.name]);
      continue;
    }
    if (step.what == 'm') {
      stack.back() = stack.back().negated();
      continue;
    }
    const Ratio right = stack.back();
    stack.pop_back();
    const auto result = calculated(stack.back(), step.what, right);
    if (!result) return std::nullopt;
    stack.back() = *result;
  }
  return stack.back();
}

std::optional<Formula::Sides> Formula::work_out(const std::vector<Decimal>& values) const {
  const auto left = run(left_, values), right = run(right_, values);
  const auto order = left && right ? Ratio::compare(*left, *right) : std::nullopt;
  if (!order) return std::nullopt;
  const double larger = std::max(std::abs(left->number()), std::abs(right->number()));
  const double ahead = left->number() - right->number();
  const double to_spare = compare_.front() == '>' ? ahead : compare_.front() == '<' ? -ahead : -std::abs(ahead);
  const bool strictly = compare_.front() == '>' ? *order > 0 : compare_.front() == '<' && *order < 0;
  return Sides{*left, *right, strictly || (compare_.ends_with('=') && *order == 0),
               larger == 0 ? 0 : to_spare / larger};
}

std::string Formula::filled_in(const std::vector<std::string>& texts) const {
  std::string all;
  for (const Piece& piece : pieces_) all += piece.name ? texts[*piece.name] : piece.text;
  return std::string(trim(all));
}

}  // namespace readiness::util
