// SPDX-License-Identifier: Apache-2.0
#include "probes/goals/claim.hpp"

#include "probes/goals/quantity.hpp"

#include <fmt/format.h>

#include <cmath>

namespace readiness::probes::goals {

std::optional<double> number_in(std::string_view text) {
  const auto quantity = read_quantity(text);
  if (!quantity || quantity->by != Direction::unclear) return std::nullopt;
  const double value = quantity->value * scale_of(quantity->unit).factor;
  return quantity->sign < 0 ? -value : value;
}

std::optional<util::Decimal> decimal_in(std::string_view text) {
  const auto quantity = read_quantity(text);
  if (!quantity || quantity->by != Direction::unclear) return std::nullopt;
  const auto factor = util::Decimal::parse(fmt::format("{}", scale_of(quantity->unit).factor));
  const auto number = factor ? util::Decimal::multiply(quantity->exact, *factor) : std::nullopt;
  return number && quantity->sign < 0 ? number->negated() : number;
}

std::optional<double> claimed_number(const std::string& claimed, const Facts& facts) {
  if (const auto number = number_in(claimed)) return number;
  const auto fact = facts.find(claimed);
  return fact == facts.end() ? std::nullopt : number_in(fact->second);
}

double tidy(double number) { return std::round(number * 1e9) / 1e9; }

}  // namespace readiness::probes::goals
