// SPDX-License-Identifier: Apache-2.0
// Days as they stand in registers, and days that the project file gives a name.
#pragma once

#include "readiness/probe.hpp"
#include "util/calendar.hpp"

#include <optional>
#include <string_view>

namespace readiness::probes {

// As util::read_moment, and 46052 as spreadsheets count days; with or without a time of day behind it. Nothing for
// dates that can be read in several ways, such as 01/02/2026: measures::records settles those of a column that tells
// its order.
std::optional<util::Day> read_day(std::string_view text);

// A day as above, the name of a fact that is one, or that fact with a span: go_live, go_live+6M, go_live-90d (d, w,
// m, y). The error says what is missing.
Result<util::Day, Localized> read_milestone(std::string_view text, const Facts& facts);

}  // namespace readiness::probes
