// SPDX-License-Identifier: Apache-2.0
#include "checklist/expect.hpp"

#include "checklist/values.hpp"
#include "text/checklist_phrases.hpp"
#include "util/strings.hpp"

#include <array>
#include <limits>

namespace readiness::checklist {
namespace {

namespace phrases = text::phrases;
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
      return Error{
          say<phrases::expect_needs_percent>(probe.id),
          {},
          say<phrases::write_this>(std::string("'") + std::string(symbol.text) + " " + std::string(rest) + " %'")};
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
