// SPDX-License-Identifier: Apache-2.0
// The ways to write something that a column mixes.
#pragma once

#include "readiness/measure.hpp"

#include <vector>

namespace readiness::probes::data {

// "2026-01-30 (88 times), 2026/1/30 (2 times)". A way without an example is `nameless`.
Localized ways(const std::vector<Record>& by_frequency, const Localized& nameless);

// Not one value is written in a way with an example: the column holds something else, which proves nothing.
bool holds_something_else(const std::vector<Record>& by_frequency);

}  // namespace readiness::probes::data
