// SPDX-License-Identifier: Apache-2.0
#include "recon/rule.hpp"

#include "data/formats/date.hpp"
#include "data/formats/digits.hpp"
#include "recon/arithmetic.hpp"
#include "recon/rule_words.hpp"
#include "recon/value.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"
#include "util/suggest.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <charconv>

namespace readiness::recon {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase recon_rule_unknown{"不认识的转换规则“{0}”", "unknown rule '{0}'"};
constexpr text::Phrase recon_rule_argument{"规则“{0}”的参数“{1}”不对", "the argument '{1}' does not fit the rule '{0}'"};
constexpr text::Phrase recon_rule_division{"“{0}”可能除不尽；只能除以 10、100、1000 等，其余请写成乘法", "'{0}' need not come out even: divide by 10, 100, 1000 and so on, else multiply"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_most_number = 1000;
constexpr std::size_t k_most_bytes = 16u << 20;  // of a value: replace(a=aa), thirty times over, is a billion of them
constexpr int k_zone_shift = 24 * 60;

// --- reading -------------------------------------------------------------------------------------------------------

// Signs of the language in half width; what stands between parentheses may hold any others.
std::string half_signs(std::string text) {
  for (const auto& [full, half] :
       {std::pair{"；", ";"}, {"（", "("}, {"）", ")"}, {"：", ":"}, {"，", ","}, {"＝", "="}})
    text = util::replace_all(std::move(text), full, half);
  return text;
}

std::vector<std::string> split_steps(const std::string& text) {
  std::vector<std::string> steps(1);
  int depth = 0;
  for (const char c : text) {
    if (c == '(') ++depth;
    if (c == ')') --depth;
    if (c == ';' && depth == 0)
      steps.emplace_back();
    else
      steps.back() += c;
  }
  return steps;
}

// pad(8), pad: 8 -> pad, 8
struct Parts {
  std::string word, argument;
};
Parts parts_of_step(std::string_view step) {
  step = util::trim(step);
  const std::size_t mark = step.find_first_of("(:");
  if (mark == std::string_view::npos) return {std::string(step), {}};
  std::string_view argument = step.substr(mark + 1);
  if (step[mark] == '(' && argument.ends_with(')')) argument.remove_suffix(1);
  return {std::string(util::trim(step.substr(0, mark))), std::string(util::trim(argument))};
}

Error bad_argument(const Parts& parts) { return {say<phrases::recon_rule_argument>(parts.word, parts.argument)}; }

// a=b, c=d
Result<SharedMap> codes_in(const std::string& text, const Parts& parts) {
  auto map = std::make_shared<CodeMap>();
  for (const std::string& pair : util::split(text, ',')) {
    const std::size_t equals = pair.find('=');
    if (equals == std::string::npos) return bad_argument(parts);
    map->add(std::string(util::trim(std::string_view(pair).substr(0, equals))),
             std::string(util::trim(std::string_view(pair).substr(equals + 1))));
  }
  return SharedMap(std::move(map));
}

Result<Step> read_argument(const RuleWord& word, const Parts& parts, const std::string& column,
                           const FindCodes& codes) {
  Step step{.kind = word.kind, .text = std::string(word.fixed)};
  const std::string& argument = parts.argument;
  switch (word.argument) {
    case Argument::none:
      if (!argument.empty()) return bad_argument(parts);
      return step;
    case Argument::whole: {
      const auto [end, fault] = std::from_chars(argument.data(), argument.data() + argument.size(), step.number);
      const bool whole = fault == std::errc() && end == argument.data() + argument.size();
      if (!whole || step.number > k_most_number) return bad_argument(parts);
      return step;
    }
    case Argument::text: {
      step.text = argument;
      if (argument.empty()) return bad_argument(parts);
      if (step.kind != StepKind::multiply) return step;
      const auto factor = plain_number(argument);
      if (!factor) return bad_argument(parts);
      step.text = *factor;
      return step;
    }
    case Argument::pair: {
      const std::size_t equals = argument.find('=');
      if (equals == std::string::npos || equals == 0) return bad_argument(parts);
      step.text = argument.substr(0, equals), step.other = argument.substr(equals + 1);
      return step;
    }
    case Argument::order:
      step.text = bare_word(argument);
      if (!step.text.empty() && step.text != "ymd" && step.text != "dmy" && step.text != "mdy")
        return bad_argument(parts);
      return step;
    case Argument::zone: {
      const auto minutes = util::zone_minutes(argument);
      if (!minutes) return bad_argument(parts);
      step.number = static_cast<std::size_t>(*minutes + k_zone_shift);
      return step;
    }
    case Argument::codes:
      break;
  }
  if (argument.find('=') != std::string::npos) {
    RD_TRY(step.codes, codes_in(argument, parts));
  } else {
    RD_TRY(step.codes, codes(argument, column));
  }
  return step;
}

// *10000, ×10000, /100. Only powers of ten divide every number exactly.
Result<std::optional<Step>> factor_step(std::string_view text) {
  const bool divides = text.starts_with('/') || text.starts_with("÷");
  const bool multiplies = text.starts_with('*') || text.starts_with("×");
  if (!divides && !multiplies) return std::optional<Step>();
  const Parts parts{.word = std::string(text), .argument = std::string(text)};
  text.remove_prefix(static_cast<unsigned char>(text.front()) < 0x80 ? 1 : 2);
  const auto factor = plain_number(util::trim(text));
  if (!factor) return bad_argument(parts);
  Step step{.kind = StepKind::multiply, .text = *factor};
  if (divides) {
    const bool power_of_ten = factor->starts_with('1') && factor->find_first_not_of("0", 1) == std::string::npos;
    if (!power_of_ten) return Error{say<phrases::recon_rule_division>(parts.word)};
    step.text = *factor == "1" ? "1" : "0." + std::string(factor->size() - 2, '0') + "1";
  }
  return std::optional(step);
}

const RuleWord* find_word(const std::string& bare) {
  for (const RuleWord& word : rule_words())
    if (bare == bare_word(word.zh) || bare == bare_word(word.en)) return &word;
  return nullptr;
}

// 转为大写半角 is 转为大写 and 半角.
bool is_upper_half(const std::string& bare) {
  return bare == "转为大写半角" || bare == "转为半角大写" || bare == "大写半角";
}

// --- following -----------------------------------------------------------------------------------------------------

void change_case(std::string& value, bool upper) {
  for (char& c : value)
    if (upper ? c >= 'a' && c <= 'z' : c >= 'A' && c <= 'Z') c = static_cast<char>(c ^ 0x20);
}

// Full-width forms are U+FF01..FF5E, 0xFEE0 above ASCII; U+3000 is the blank.
std::string half_width(std::string_view value) {
  std::string half;
  for (std::size_t at = 0; at < value.size();) {
    const std::size_t begin = at;
    const char32_t c = util::next_code_point(value, at);
    if (c >= 0xFF01 && c <= 0xFF5E)
      half += static_cast<char>(c - 0xFEE0);
    else if (c == 0x3000)
      half += ' ';
    else
      half += value.substr(begin, at - begin);
  }
  return half;
}

std::string without_blanks(std::string_view value) {
  std::string rest;
  for (std::size_t at = 0; at < value.size();) {
    const std::size_t begin = at;
    util::next_code_point(value, at);
    const std::string_view character = value.substr(begin, at - begin);
    if (!util::trim(character).empty()) rest += character;
  }
  return rest;
}

void cut(std::string& value, std::size_t characters) {
  std::size_t at = 0;
  while (at < value.size() && characters-- > 0) util::next_code_point(value, at);
  value.resize(at);
}

util::DateOrder order_named(const std::string& places) {
  return places == "dmy"   ? util::DateOrder::day_first
         : places == "mdy" ? util::DateOrder::month_first
         : places == "ymd" ? util::DateOrder::year_first
                           : util::DateOrder::unknown;
}

bool to_date(std::string& value, const std::string& places) {
  const auto moment = moment_in(value, order_named(places));
  if (moment) value = data::iso_day(data::day_number_of(*moment));
  return moment.has_value();
}

bool to_greenwich(std::string& value, std::size_t shifted_zone) {
  auto at = moment_in(value);
  if (!at) return false;
  if (!at->zone) at->zone = static_cast<int>(shifted_zone) - k_zone_shift;
  value = util::text_of({.seconds = at->universal(), .has_time = true});
  return true;
}

bool to_number(std::string& value, const Step& step) {
  const auto number = plain_number(util::trim(value));
  if (!number) return false;
  value = step.kind == StepKind::multiply ? multiply(*number, step.text)
          : step.kind == StepKind::round  ? rounded(*number, step.number)
                                          : *number;
  return true;
}

bool follow(const Step& step, std::string& value) {
  switch (step.kind) {
    case StepKind::trim:
      value = std::string(util::trim(value));
      return true;
    case StepKind::squeeze:
      value = without_blanks(value);
      return true;
    case StepKind::upper:
    case StepKind::lower:
      change_case(value, step.kind == StepKind::upper);
      return true;
    case StepKind::half:
      value = half_width(value);
      return true;
    case StepKind::date:
      return to_date(value, step.text);
    case StepKind::number:
    case StepKind::multiply:
    case StepKind::round:
      return to_number(value, step);
    case StepKind::map: {
      const std::string* to = step.codes->find(util::trim(value));
      if (to) value = *to;
      return to != nullptr;
    }
    case StepKind::pad: {
      const std::size_t length = util::code_points(value);
      if (length < step.number) value.insert(0, step.number - length, '0');
      return true;
    }
    case StepKind::unpad:
      value.erase(0, std::min(value.find_first_not_of('0'), value.size() - 1));
      return true;
    case StepKind::prefix:
      value.insert(0, step.text);
      return true;
    case StepKind::suffix:
      value += step.text;
      return true;
    case StepKind::cut:
      cut(value, step.number);
      return true;
    case StepKind::digits:
      std::erase_if(value, [](char c) { return !data::is_digit(c); });
      return true;
    case StepKind::zone:
      return to_greenwich(value, step.number);
    case StepKind::replace:
      value = util::replace_all(std::move(value), step.text, step.other);
      return true;
    case StepKind::constant:
      value = step.text;
      return true;
    case StepKind::blank:
      break;
  }
  return true;
}

}  // namespace

Result<Rule> Rule::parse(const std::string& text, const std::string& column, const FindCodes& codes) {
  Rule rule;
  for (const std::string& written : split_steps(half_signs(text))) {
    RD_TRY(const std::optional<Step> factor, factor_step(util::trim(written)));
    if (factor) {
      rule.steps_.push_back(*factor);
      continue;
    }
    const Parts parts = parts_of_step(written);
    const std::string bare = bare_word(parts.word);
    const Special special = special_word(bare);
    rule.drops_ |= special == Special::drop;
    if (special == Special::join) rule.joins_ = true, rule.joint_ = parts.argument;
    if (special != Special::none) continue;
    if (is_upper_half(bare)) {
      rule.steps_.insert(rule.steps_.end(), {{.kind = StepKind::half}, {.kind = StepKind::upper}});
      continue;
    }
    const RuleWord* word = find_word(bare);
    if (!word)
      return Error{say<phrases::recon_rule_unknown>(parts.word), {}, util::suggest(parts.word, known_rule_words())};
    RD_TRY(Step step, read_argument(*word, parts, column, codes));
    rule.steps_.push_back(std::move(step));
  }
  return rule;
}

std::optional<std::string_view> Rule::apply(std::string_view value, std::string& buffer) const {
  if (steps_.empty()) return value;
  buffer = value;
  bool blank = is_blank(buffer);
  for (const Step& step : steps_) {
    if (blank && step.kind == StepKind::blank) buffer = step.text, blank = false;
    const bool maps_blanks = step.kind == StepKind::map && step.codes->find(util::trim(buffer));
    if (blank && !maps_blanks && step.kind != StepKind::constant) continue;
    if (!follow(step, buffer) || buffer.size() > k_most_bytes) return std::nullopt;
  }
  return buffer;
}

}  // namespace readiness::recon
