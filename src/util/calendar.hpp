// SPDX-License-Identifier: Apache-2.0
// Days as people write them in our files: ISO dates only, and spans of days.
#pragma once

#include "readiness/result.hpp"

#include <chrono>
#include <string>
#include <string_view>

namespace readiness::util {

using Day = std::chrono::sys_days;

Result<Day> parse_day(std::string_view text);                           // 2026-01-30
Result<std::chrono::sys_seconds> parse_instant(std::string_view text);  // 2026-01-30 or 2026-01-30T08:00:00Z
Result<Day> parse_expiry(std::string_view text, Day from);              // a date, or 90d after `from`
Day add_months(Day day, int months);                                    // 31 January + 1 month = 28 February
std::string format_day(Day day);                                        // 2026-01-30
std::string format_instant(std::chrono::sys_seconds instant);           // 2026-01-30T08:00:00Z
std::string format_local(std::chrono::sys_seconds instant, std::chrono::minutes ahead);  // 2026-01-30T16:00:00+08:00

}  // namespace readiness::util
