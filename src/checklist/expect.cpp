// SPDX-License-Identifier: Apache-2.0
#include "checklist/expect.hpp"

#include "checklist/values.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

#include <array>
#include <limits>

namespace readiness::checklist {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase expect_missing{"探针 {0} 没有默认期望，请写 expect", "probe {0} has no default expectation: write expect"};
constexpr text::Phrase expect_form_share{"写作 '>= 95 %'（可用 >= <= == > <）", "write '>= 95 %' (with >=, <=, ==, > or <)"};
constexpr text::Phrase expect_form_number{"写作 '<= 5'（可用 >= <= == > <）", "write '<= 5' (with >=, <=, ==, > or <)"};
constexpr text::Phrase expect_not_read{"无法理解期望“{0}”", "the expectation '{0}' cannot be read"};
constexpr text::Phrase expect_needs_percent{"{0} 测量的是百分比，期望要带 %", "{0} measures a share, so the expectation needs a %"};
constexpr text::Phrase expect_has_percent{"{0} 测量的不是百分比，期望不能带 %", "{0} does not measure a share, so the expectation has no %"};
constexpr text::Phrase expect_without_percent{"去掉 %", "leave the % out"};
constexpr text::Phrase expect_always_holds{"期望“{0}”永远成立，这一项不可能不通过", "'{0}' always holds: the item could never fail"};
constexpr text::Phrase expect_never_holds{"期望“{0}”永远不成立，这一项不可能通过", "'{0}' never holds: the item could never pass"};
constexpr text::Phrase fail_never_holds{"fail“{0}”永远不成立，这一项不可能不通过", "fail '{0}' never holds: the item could never fail"};
constexpr text::Phrase fail_on_passing_side{"fail“{0}”与 pass“{1}”重叠", "fail '{0}' overlaps pass '{1}'"};
constexpr text::Phrase fail_form{"fail 要在 pass 的反方向，如 {{pass: \">= 95 %\", fail: \"< 80 %\"}}", "fail lies on the other side of pass: {{pass: \">= 95 %\", fail: \"< 80 %\"}}"};
constexpr text::Phrase share_range{"百分比在 0 % 与 100 % 之间", "a share lies between 0 % and 100 %"};
constexpr text::Phrase count_range{"计数不小于 0", "a count is never below 0"};
// clang-format on
}  // namespace phrases

using doc::Node;
using text::say;

constexpr double k_infinity = std::numeric_limits<double>::infinity();

struct Range {
  double low, high;
};

Range range_of(Unit unit) {
  if (unit == Unit::share) return {0, 100};
  return {unit == Unit::count ? 0 : -k_infinity, k_infinity};
}

Localized hint_of_range(Unit unit) {
  if (unit == Unit::share) return say<phrases::share_range>();
  return unit == Unit::count ? say<phrases::count_range>() : Localized{};
}

Localized form(Unit unit) {
  return unit == Unit::share ? say<phrases::expect_form_share>() : say<phrases::expect_form_number>();
}

// Longer symbols first: ">=" begins with ">".
struct Symbol {
  std::string_view text;
  Comparison comparison;
};
constexpr std::array k_symbols{Symbol{">=", Comparison::greater_equal}, Symbol{"<=", Comparison::less_equal},
                               Symbol{"==", Comparison::equal}, Symbol{">", Comparison::greater},
                               Symbol{"<", Comparison::less}};

// ">= 95 %"; the error has no place.
Result<Bound> parse_bound(const std::string& written, const ProbeInfo& probe) {
  std::string_view rest = util::trim(written);
  const Error unreadable{say<phrases::expect_not_read>(written), {}, form(probe.unit)};
  for (const Symbol& symbol : k_symbols) {
    if (!rest.starts_with(symbol.text)) continue;
    rest = util::trim(rest.substr(symbol.text.size()));
    const bool percent = rest.ends_with('%');
    if (percent) rest = util::trim(rest.substr(0, rest.size() - 1));
    const auto value = Node{.text = std::string(rest)}.number();
    if (!value) return unreadable;
    if (percent && probe.unit != Unit::share)
      return Error{say<phrases::expect_has_percent>(probe.id), {}, say<phrases::expect_without_percent>()};
    if (!percent && probe.unit == Unit::share)
      return Error{say<phrases::expect_needs_percent>(probe.id),
                   {},
                   say<text::phrases::write_this>(std::string("'") + std::string(symbol.text) + " " +
                                                  std::string(rest) + " %'")};
    return Bound{symbol.comparison, *value};
  }
  return unreadable;
}

bool always_holds(const Bound& bound, const Range& range) {
  switch (bound.comparison) {
    case Comparison::greater_equal:
      return bound.value <= range.low;
    case Comparison::greater:
      return bound.value < range.low;
    case Comparison::less_equal:
      return bound.value >= range.high;
    case Comparison::less:
      return bound.value > range.high;
    case Comparison::equal:
      return false;
  }
  return false;
}

bool never_holds(const Bound& bound, const Range& range) {
  switch (bound.comparison) {
    case Comparison::greater_equal:
      return bound.value > range.high;
    case Comparison::greater:
      return bound.value >= range.high;
    case Comparison::less_equal:
      return bound.value < range.low;
    case Comparison::less:
      return bound.value <= range.low;
    case Comparison::equal:
      return bound.value < range.low || bound.value > range.high;
  }
  return false;
}

bool upwards(const Bound& bound) {
  return bound.comparison == Comparison::greater || bound.comparison == Comparison::greater_equal;
}
bool downwards(const Bound& bound) {
  return bound.comparison == Comparison::less || bound.comparison == Comparison::less_equal;
}
bool inclusive(const Bound& bound) {
  return bound.comparison == Comparison::greater_equal || bound.comparison == Comparison::less_equal ||
         bound.comparison == Comparison::equal;
}

// A fail bound must lie beyond pass, in the other direction, so that no value is both.
bool opposite(const Bound& pass, const Bound& fail) {
  if (fail.comparison == Comparison::equal) return false;
  if (upwards(pass) && !downwards(fail)) return false;
  if (downwards(pass) && !upwards(fail)) return false;
  if (fail.value == pass.value) return !(inclusive(pass) && inclusive(fail));
  return downwards(fail) ? fail.value < pass.value : fail.value > pass.value;
}

class ExpectationReader {
 public:
  explicit ExpectationReader(const ProbeInfo& probe) : probe_(probe), range_(range_of(probe.unit)) {}

  Checked<Expect> read(const Node& pass, const Node* fail) {
    const auto pass_bound = bound(pass);
    const auto fail_bound = fail ? bound(*fail) : std::nullopt;
    if (pass_bound) prove_pass(*pass_bound, pass);
    if (pass_bound && fail_bound) prove_fail(*pass_bound, pass.text, *fail_bound, *fail);
    return {{pass_bound.value_or(Bound{}), fail_bound}, std::move(errors_)};
  }

 private:
  std::optional<Bound> bound(const Node& node) {
    const bool is_blank = node.is_null() || util::trim(node.text).empty();
    if (!node.is_scalar() || is_blank) return std::nullopt;  // reported with the form of the file
    auto parsed = parse_bound(node.text, probe_);
    if (parsed) return *parsed;
    Error error = std::move(parsed).error();
    error.place = node.place;
    errors_.push_back(std::move(error));
    return std::nullopt;
  }

  void prove_pass(const Bound& pass, const Node& node) {
    if (always_holds(pass, range_))
      errors_.push_back({say<phrases::expect_always_holds>(node.text), node.place, hint_of_range(probe_.unit)});
    if (never_holds(pass, range_))
      errors_.push_back({say<phrases::expect_never_holds>(node.text), node.place, hint_of_range(probe_.unit)});
  }

  void prove_fail(const Bound& pass, const std::string& pass_text, const Bound& fail, const Node& node) {
    if (never_holds(fail, range_))
      errors_.push_back({say<phrases::fail_never_holds>(node.text), node.place, hint_of_range(probe_.unit)});
    else if (!opposite(pass, fail))
      errors_.push_back(
          {say<phrases::fail_on_passing_side>(node.text, pass_text), node.place, say<phrases::fail_form>()});
  }

  const ProbeInfo& probe_;
  Range range_;
  Errors errors_;
};

}  // namespace

Checked<Expect> read_expect(const Node* expect, const ProbeInfo& probe, const Place& place) {
  if (!expect && probe.pass.empty()) return {{}, {{say<phrases::expect_missing>(probe.id), place, form(probe.unit)}}};
  if (!expect) return ExpectationReader(probe).read(Node{.text = probe.pass, .quoted = true, .place = place}, nullptr);
  if (expect->is_scalar()) return ExpectationReader(probe).read(*expect, nullptr);
  const Node* pass = expect->find("pass");
  if (!pass) return {};
  return ExpectationReader(probe).read(*pass, expect->find("fail"));
}

}  // namespace readiness::checklist
