// SPDX-License-Identifier: Apache-2.0
// Exact fractions, for calculations in which something is divided: 10 / 3 * 3 is 10.
#pragma once

#include "util/decimal.hpp"

#include <compare>
#include <optional>

namespace readiness::util {

class Ratio {
 public:
  Ratio(const Decimal& number) : top_(number) {}  // NOLINT(google-explicit-constructor): every decimal is one

  Ratio negated() const { return {top_.negated(), bottom_}; }

  // Nothing where the digits do not fit (see Decimal), and for a division by zero.
  static std::optional<Ratio> add(const Ratio& a, const Ratio& b);
  static std::optional<Ratio> multiply(const Ratio& a, const Ratio& b);
  static std::optional<Ratio> divide(const Ratio& a, const Ratio& b);
  static std::optional<std::strong_ordering> compare(const Ratio& a, const Ratio& b);

  double number() const { return top_.number() / bottom_.number(); }
  // Where nothing is left to divide.
  std::optional<Decimal> decimal() const;

 private:
  Ratio(const Decimal& top, const Decimal& bottom) : top_(top), bottom_(bottom) {}

  Decimal top_;
  Decimal bottom_ = Decimal::scaled(1, 0);  // above 0
};

}  // namespace readiness::util
