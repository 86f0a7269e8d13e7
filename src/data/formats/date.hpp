// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace readiness::data {

// A day as the number 20260130, which orders like the days; 0: not a date. Forms: 2026-01-30, 2026/1/30,
// 2026.1.30, 20260130, 2026年1月30日, and each of them with a time of day behind it (08:15, T08:15:00Z), which
// exports are full of and which does not matter here. Only days that exist.
using DayNumber = std::uint32_t;
DayNumber day_number(std::string_view text);

std::string iso_day(DayNumber day);  // 2026-01-30

}  // namespace readiness::data
