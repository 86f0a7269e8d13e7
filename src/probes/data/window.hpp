// SPDX-License-Identifier: Apache-2.0
// Windows of time as a register names them, to the minute, in local time.
#pragma once

#include "readiness/measure.hpp"

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

namespace readiness::probes::data {

using Moment = std::chrono::sys_time<std::chrono::minutes>;

// 2026-05-30 22:00, 2026-05-30T22:00:30 and the other ways to write a day; seconds do not count. 24:00 is the next
// day's 0:00. Nothing without a time of day.
std::optional<Moment> read_moment(std::string_view text);

struct Window {
  const Record* record;
  Moment from, to;  // to is not part of it
};

struct Windows {
  std::vector<Window> good;    // in the order of their rows
  std::vector<Sample> faulty;  // rows that are no window, and why
  std::size_t given = 0;       // rows that are not blank
};

inline constexpr int k_longest_window_days = 31;

// The columns of windows that the reading below expects.
Measure windows_in(const std::string& table);
Windows read_windows(const Measurement& read);

// Of all windows together: what lies in several of them counts once.
std::chrono::minutes total_time(std::vector<Window> windows);

}  // namespace readiness::probes::data
