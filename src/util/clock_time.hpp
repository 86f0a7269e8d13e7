// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace readiness::util {

// What stands behind a date.
struct ClockTime {
  std::int32_t seconds = 0;  // since midnight
  std::int32_t nanos = 0;
  std::optional<int> zone = {};  // minutes east of Greenwich
  bool stated = false;           // false: nothing stood there
};

// Nothing at all, "T08:15:00.5Z", " 8:15 PM", " 下午8:15", "8时15分"; a day of the week in Chinese may stand before it.
// Nothing for other texts.
std::optional<ClockTime> read_clock_time(std::string_view text);

}  // namespace readiness::util
