// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/checklist.hpp"
#include "readiness/report.hpp"

namespace readiness::audit {

// The item's own, or that of its severity.
double weight_of(const Item& item, const SeverityWeights& weights);

// What a finding takes over from its item, before anything is found out.
Finding open_finding(const Item& item, const SeverityWeights& weights);

}  // namespace readiness::audit
