// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "util/moment.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace readiness::data {

// A day as the number 20260130, which orders like the days; 0: not a date. See util::read_moment; a time of day, which
// exports are full of, does not matter here.
using DayNumber = std::uint32_t;
DayNumber day_number(std::string_view text, util::DateOrder order = util::DateOrder::unknown);

// 46052: the day that a spreadsheet counts so.
DayNumber serial_day(std::string_view text);

DayNumber day_number_of(const util::Moment& moment);

std::string iso_day(DayNumber day);  // 2026-01-30

}  // namespace readiness::data
