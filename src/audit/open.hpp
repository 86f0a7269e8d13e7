// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/checklist.hpp"
#include "readiness/report.hpp"

namespace readiness::audit {

// What a finding takes over from its item, before anything is found out.
Finding open_finding(const Item& item, const SeverityWeights& weights);

}  // namespace readiness::audit
