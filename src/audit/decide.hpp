// SPDX-License-Identifier: Apache-2.0
// The decision, apart from the score: DESIGN of model v1 in docs/scoring.md.
#pragma once

#include "audit/score.hpp"
#include "readiness/report.hpp"

#include <string>
#include <vector>

namespace readiness::audit {

// NO-GO if a due gate item fails, or a threshold is missed even if everything unknown
// turned out well; else INCONCLUSIVE if a due gate item has no conclusion, a threshold
// is missed because of what is unknown, coverage is below its own, nothing is due, or
// the run was partial; else CONDITIONAL if it holds only thanks to waivers; else GO.
Decision decide(const std::vector<Finding>& findings, const Scores& scores, const Thresholds& thresholds,
                const std::vector<std::string>& partial);

}  // namespace readiness::audit
