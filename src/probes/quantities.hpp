// SPDX-License-Identifier: Apache-2.0
// Numbers as they stand in registers.
#pragma once

#include "readiness/measure.hpp"
#include "util/decimal.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::probes {

// As util::read_quantity: 1200, 1,200.5, ６０, 60 %, ¥500, 1.2万; nothing for a blank or other text. A percentage is
// its number: 60.
std::optional<util::Decimal> read_decimal(std::string_view text);
std::optional<double> read_number(std::string_view text);

// The same, or a day as the number of days since 1970, so that days can be subtracted.
std::optional<util::Decimal> read_number_or_day(std::string_view text);

// 2.5 -> "2.5", 1234567.25 -> "1234567.25", 0.00042 -> "0.00042": at most six digits, but every digit before the point.
std::string number_text(double number);

// The value at this percentage of the sorted numbers (nearest rank): 95 of 20 numbers is the 19th. Needs one number.
double percentile(std::vector<double> numbers, double percent);

}  // namespace readiness::probes
