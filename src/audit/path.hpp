// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/examine.hpp"
#include "audit/whatif.hpp"

namespace readiness::audit {

// From what has been found to a GO. `thresholds` are the phase's, `today` is the day of the audit.
PathToGo find_path(const Checklist& checklist, const Project& project, const Examination& found,
                   const Thresholds& thresholds, std::chrono::sys_days today);

// It is due, and has not passed.
inline bool is_open(const Finding& finding) { return due(finding.outcome) && finding.outcome != Outcome::pass; }

// It passes, as far as score and decision can tell.
void let_pass(Finding& finding);

}  // namespace readiness::audit
