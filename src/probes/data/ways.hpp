// SPDX-License-Identifier: Apache-2.0
// The ways to write something that a column mixes.
#pragma once

#include "readiness/probe.hpp"

#include <vector>

namespace readiness::probes::data {

// "2026-01-30 (88 times), 2026/1/30 (2 times)". A way without an example is `nameless`.
Localized ways(const std::vector<Record>& by_frequency, const Localized& nameless);

// The verdict on a column of which the values should all be written in one way. Unknown with the message `none` when
// not one of them is written in a way with an example: the column holds something else, which proves nothing.
Verdict judge_ways(const Params& params, const Measured& measured, const Measurement& found, const std::string& column,
                   const Localized& none, const Localized& mix);

}  // namespace readiness::probes::data
