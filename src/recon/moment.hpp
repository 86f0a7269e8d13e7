// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace readiness::recon {

// A point in time to the second, as files write it: a date in one of the forms of data/formats/date.hpp, perhaps with a
// time of day and a zone behind it.
struct Moment {
  std::int64_t seconds = 0;  // since 1970, of the clock that the text shows
  std::optional<int> zone;   // minutes east of Greenwich, where the text says so
  bool has_time = false;     // 2026-01-30 alone is midnight

  // The same instant on the clock of Greenwich, where the zone is known; else as the text shows it.
  std::int64_t universal() const { return seconds - (zone ? std::int64_t{*zone} * 60 : 0); }
};

std::optional<Moment> moment(std::string_view text);

std::optional<int> zone_minutes(std::string_view text);  // Z, +8, +08:00, -0530

// 2026-01-30, or 2026-01-30 08:15:00.
std::string text_of(const Moment& moment);

}  // namespace readiness::recon
