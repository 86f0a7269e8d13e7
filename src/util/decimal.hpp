// SPDX-License-Identifier: Apache-2.0
// Exact decimal numbers for money: an integer scaled by a power of ten, never a double.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace readiness::util {

// 128-bit integer times 10^-scale, scale 0..18: 38 digits in all.
class Decimal {
 public:
  Decimal() = default;  // 0

  // [+-]digits[.digits], with thousands commas in groups of three, .5, and 1.25E+7 or 1e-3; no
  // blanks inside. Nothing for other texts and for more digits than fit: 38 in all, 18 of
  // them behind the point (zeros at its end do not count).
  static std::optional<Decimal> parse(std::string_view text);

  // digits * 10^-scale, scale 0..18.
  static Decimal scaled(std::int64_t digits, int scale) { return Decimal(digits, scale); }

  Decimal negated() const;

  // Adds exactly; nothing when the sum does not fit.
  static std::optional<Decimal> add(const Decimal& a, const Decimal& b);

  // Multiplies exactly; nothing when the product does not fit.
  static std::optional<Decimal> multiply(const Decimal& a, const Decimal& b);

  std::strong_ordering operator<=>(const Decimal& other) const;
  bool operator==(const Decimal& other) const { return (*this <=> other) == std::strong_ordering::equal; }

  std::string text() const;  // shortest exact form: "-1234.5"
  double number() const;

 private:
  friend class DecimalSum;
  static std::optional<Decimal> parse_scientific(std::string_view mantissa, std::string_view written);
  __extension__ typedef __int128 Integer;
  Decimal(Integer digits, int scale) : digits_(digits), scale_(scale) {}
  Integer digits_ = 0;
  int scale_ = 0;
};

// A sum that does not depend on the order of its terms, for only the total has to fit. Up to 2^62 terms.
class DecimalSum {
 public:
  void add(const Decimal& term);
  void add(const DecimalSum& other);
  std::optional<Decimal> total() const;

 private:
  // high * 10^19 + low + fraction * 10^-18; each takes 2^62 terms without running over.
  Decimal::Integer high_ = 0, low_ = 0, fraction_ = 0;
};

}  // namespace readiness::util
