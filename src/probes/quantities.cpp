// SPDX-License-Identifier: Apache-2.0
#include "probes/quantities.hpp"

#include "probes/day.hpp"
#include "util/blank.hpp"
#include "util/quantity.hpp"
#include "util/strings.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace readiness::probes {

std::optional<util::Decimal> read_decimal(std::string_view text) {
  const std::string_view trimmed = util::trim(text);
  const auto quantity = util::is_blank(trimmed) ? std::nullopt : util::read_quantity(trimmed);
  return quantity ? std::optional(quantity->value) : std::nullopt;
}

std::optional<double> read_number(std::string_view text) {
  const auto number = read_decimal(text);
  return number ? std::optional(number->number()) : std::nullopt;
}

std::optional<util::Decimal> read_number_or_day(std::string_view text) {
  if (const auto number = read_decimal(text)) return number;
  const auto day = read_day(text);
  return day ? std::optional(util::Decimal::scaled(day->time_since_epoch().count(), 0)) : std::nullopt;
}

std::string number_text(double number) {
  if (std::abs(number) < 100'000) return fmt::format("{:.6g}", number);
  std::string text = fmt::format("{:.2f}", number);
  while (text.ends_with('0')) text.pop_back();
  if (text.ends_with('.')) text.pop_back();
  return text;
}

double percentile(std::vector<double> numbers, double percent) {
  const double rank = std::ceil(percent / 100 * static_cast<double>(numbers.size()) - 1e-9);
  const auto at = std::min(numbers.size(), static_cast<std::size_t>(std::max(1.0, rank))) - 1;
  std::nth_element(numbers.begin(), numbers.begin() + static_cast<std::ptrdiff_t>(at), numbers.end());
  return numbers[at];
}

}  // namespace readiness::probes
