// SPDX-License-Identifier: Apache-2.0
#include "util/ratio.hpp"

namespace readiness::util {

std::optional<Ratio> Ratio::add(const Ratio& a, const Ratio& b) {
  if (a.bottom_ == b.bottom_) {
    const auto top = Decimal::add(a.top_, b.top_);
    return top ? std::optional(Ratio(*top, a.bottom_)) : std::nullopt;
  }
  const auto left = Decimal::multiply(a.top_, b.bottom_), right = Decimal::multiply(b.top_, a.bottom_);
  const auto bottom = Decimal::multiply(a.bottom_, b.bottom_);
  const auto top = left && right ? Decimal::add(*left, *right) : std::nullopt;
  return top && bottom ? std::optional(Ratio(*top, *bottom)) : std::nullopt;
}

std::optional<Ratio> Ratio::multiply(const Ratio& a, const Ratio& b) {
  const auto top = Decimal::multiply(a.top_, b.top_), bottom = Decimal::multiply(a.bottom_, b.bottom_);
  return top && bottom ? std::optional(Ratio(*top, *bottom)) : std::nullopt;
}

std::optional<Ratio> Ratio::divide(const Ratio& a, const Ratio& b) {
  const auto sign = b.top_ <=> Decimal();
  if (sign == 0) return std::nullopt;
  const Ratio upside_down = sign < 0 ? Ratio(b.bottom_.negated(), b.top_.negated()) : Ratio(b.bottom_, b.top_);
  return multiply(a, upside_down);
}

std::optional<std::strong_ordering> Ratio::compare(const Ratio& a, const Ratio& b) {
  const auto left = Decimal::multiply(a.top_, b.bottom_), right = Decimal::multiply(b.top_, a.bottom_);
  return left && right ? std::optional(*left <=> *right) : std::nullopt;
}

std::optional<Decimal> Ratio::decimal() const {
  return bottom_ == Decimal::scaled(1, 0) ? std::optional(top_) : std::nullopt;
}

}  // namespace readiness::util
