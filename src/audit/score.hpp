// SPDX-License-Identifier: Apache-2.0
// Score model v1: docs/scoring.md is its full text.
#pragma once

#include "readiness/report.hpp"

#include <vector>

namespace readiness::audit {

struct Scores {
  std::vector<DomainScore> domains;  // all of the checklist's, in its order
  Score overall;
  OutcomeCounts counts;
};

// Domain = weighted mean of its due items; overall = mean of the domains that have
// due items, by domain weight.
Scores score(const std::vector<Finding>& findings, const std::vector<Domain>& domains, const Thresholds& thresholds);

// Fills Finding::gain: the points of the overall score that a pass would add.
void weigh_gains(std::vector<Finding>& findings, const std::vector<DomainScore>& domains);

}  // namespace readiness::audit
