// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/examine.hpp"
#include "readiness/report.hpp"

namespace readiness::audit {

// From what has been found to a ruling, GO or CONDITIONAL. `thresholds` are the phase's, `today` is the day of the
// audit. Items that together lead there, what they need first: all gates in the way, then what lifts the scores over
// their thresholds for the least effort (exact: audit/cheapest.hpp), then, item by item, what coverage asks for. Gates
// first, then by points a day. For a CONDITIONAL, gates that failed are waived: those that are not repaired on the way
// are listed.
Way find_way(const Checklist& checklist, const Project& project, const Examination& found, const Thresholds& thresholds,
             std::chrono::sys_days today, Ruling goal);

// It passes, as far as score and decision can tell.
void let_pass(Finding& finding);

}  // namespace readiness::audit
