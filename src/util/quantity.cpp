// SPDX-License-Identifier: Apache-2.0
#include "util/quantity.hpp"

#include "util/digits.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <array>
#include <string>

namespace readiness::util {
namespace {

constexpr std::size_t k_longest_quantity = 64;

// Folded: half width and lower case. A word that begins (in front) or ends (behind) like another one comes first.
struct UnitWord {
  std::string_view word;
  QuantityUnit unit = QuantityUnit::none;
};
constexpr auto k_units_in_front = std::to_array<UnitWord>({
    {"us$", QuantityUnit::usd},
    {"usd", QuantityUnit::usd},
    {"hk$", QuantityUnit::hkd},
    {"hkd", QuantityUnit::hkd},
    {"nt$", QuantityUnit::twd},
    {"twd", QuantityUnit::twd},
    {"rmb", QuantityUnit::cny},
    {"cny", QuantityUnit::cny},
    {"人民币", QuantityUnit::cny},
    {"¥", QuantityUnit::cny},
    {"$", QuantityUnit::usd},
    {"€", QuantityUnit::eur},
    {"eur", QuantityUnit::eur},
    {"£", QuantityUnit::gbp},
    {"gbp", QuantityUnit::gbp},
    {"jpy", QuantityUnit::jpy},
});
constexpr auto k_units_behind = std::to_array<UnitWord>({
    {"美元", QuantityUnit::usd},   {"usd", QuantityUnit::usd},         {"港元", QuantityUnit::hkd},
    {"港币", QuantityUnit::hkd},   {"hkd", QuantityUnit::hkd},         {"欧元", QuantityUnit::eur},
    {"eur", QuantityUnit::eur},    {"€", QuantityUnit::eur},           {"英镑", QuantityUnit::gbp},
    {"gbp", QuantityUnit::gbp},    {"日元", QuantityUnit::jpy},        {"jpy", QuantityUnit::jpy},
    {"新台币", QuantityUnit::twd}, {"新臺幣", QuantityUnit::twd},      {"twd", QuantityUnit::twd},
    {"人民币", QuantityUnit::cny}, {"元", QuantityUnit::cny},          {"圆", QuantityUnit::cny},
    {"圓", QuantityUnit::cny},     {"rmb", QuantityUnit::cny},         {"cny", QuantityUnit::cny},
    {"%", QuantityUnit::percent},  {"percent", QuantityUnit::percent},
});

// How much a word behind the number makes of it.
struct ScaleWord {
  std::string_view word;
  std::string_view factor;
};
constexpr auto k_scales = std::to_array<ScaleWord>({
    {"千万", "10000000"},
    {"百万", "1000000"},
    {"万亿", "1000000000000"},
    {"万", "10000"},
    {"萬", "10000"},
    {"亿", "100000000"},
    {"億", "100000000"},
    {"千", "1000"},
});

class QuantityText {
 public:
  explicit QuantityText(std::string_view folded) : rest_(trim(folded)) {}

  std::optional<Quantity> read() {
    take_sign();
    take_unit_in_front();
    take_sign();
    take_unit_behind();
    const auto factor = take_scale();
    // A sign of its own behind those that were taken, as in --5, is none.
    if (!right_ || rest_.empty() || rest_.front() == '-' || rest_.front() == '+') return std::nullopt;
    auto number = Decimal::parse(rest_);
    if (number && factor) number = Decimal::multiply(*number, *factor);
    if (!number) return std::nullopt;
    return Quantity{negative_ ? number->negated() : *number, unit_};
  }

 private:
  void take_sign() {
    if (rest_.empty() || (rest_.front() != '-' && rest_.front() != '+')) return;
    if (signed_) right_ = false;
    signed_ = true;
    negative_ = rest_.front() == '-';
    rest_ = trim_left(rest_.substr(1));
  }

  void take_unit_in_front() {
    for (const UnitWord& known : k_units_in_front)
      if (rest_.starts_with(known.word)) {
        unit_ = known.unit;
        rest_ = trim_left(rest_.substr(known.word.size()));
        return;
      }
  }

  void take_unit_behind() {
    if (rest_.ends_with("‰")) return take_per_mille();
    for (const UnitWord& known : k_units_behind) {
      if (!rest_.ends_with(known.word)) continue;
      if (unit_ != QuantityUnit::none && unit_ != known.unit) right_ = false;
      unit_ = known.unit;
      rest_ = trim(rest_.substr(0, rest_.size() - known.word.size()));
      return;
    }
  }

  void take_per_mille() {
    if (unit_ != QuantityUnit::none) right_ = false;
    unit_ = QuantityUnit::percent;
    tenth_ = true;
    rest_ = trim(rest_.substr(0, rest_.size() - std::string_view("‰").size()));
  }

  std::optional<Decimal> take_scale() {
    if (tenth_) return Decimal::scaled(1, 1);
    for (const ScaleWord& known : k_scales)
      if (rest_.ends_with(known.word)) {
        rest_ = trim(rest_.substr(0, rest_.size() - known.word.size()));
        return Decimal::parse(known.factor);
      }
    return std::nullopt;
  }

  std::string_view rest_;
  QuantityUnit unit_ = QuantityUnit::none;
  bool signed_ = false, negative_ = false, tenth_ = false, right_ = true;
};

bool may_be_quantity(std::string_view text) {
  if (text.empty() || text.size() > k_longest_quantity) return false;
  for (const char c : text)
    if (is_digit(c) || c == '\xEF') return true;
  return false;
}

std::partial_ordering beside_percent(const Decimal& plain, const Decimal& percent) {
  const auto share = Decimal::multiply(percent, Decimal::scaled(1, 2));
  const std::partial_ordering as_number = plain <=> percent;
  if (!share) return std::partial_ordering::unordered;
  const std::partial_ordering as_share = plain <=> *share;
  return as_number == as_share ? as_number : std::partial_ordering::unordered;
}

}  // namespace

std::optional<Quantity> read_quantity(std::string_view text) {
  if (const auto number = Decimal::parse(text)) return Quantity{*number};
  if (!may_be_quantity(text)) return std::nullopt;
  const std::string folded = replace_all(fold(text), "\u2212", "-");  // the minus sign of typesetters
  return QuantityText(folded).read();
}

std::partial_ordering order_of(const Quantity& a, const Quantity& b) {
  if (a.unit == b.unit) return a.value <=> b.value;
  const bool a_plain = a.unit == QuantityUnit::none, b_plain = b.unit == QuantityUnit::none;
  if (!a_plain && !b_plain) return std::partial_ordering::unordered;
  if (a.unit == QuantityUnit::percent) return 0 <=> beside_percent(b.value, a.value);
  if (b.unit == QuantityUnit::percent) return beside_percent(a.value, b.value);
  return a.value <=> b.value;
}

}  // namespace readiness::util
