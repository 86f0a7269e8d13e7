// SPDX-License-Identifier: Apache-2.0
// Keys as people order them: K9 before K10.
#pragma once

#include <compare>
#include <string_view>

namespace readiness::probes::data {

// Runs of digits compare as numbers of any length, everything else byte by byte. K007 and K7 are equal.
std::weak_ordering natural_order(std::string_view a, std::string_view b);

}  // namespace readiness::probes::data
