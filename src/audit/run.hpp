// SPDX-License-Identifier: Apache-2.0
// Tasks to findings. Nothing here fails: trouble is a finding.
#pragma once

#include "audit/fulfil.hpp"
#include "audit/schedule.hpp"
#include "readiness/report.hpp"

#include <vector>

namespace readiness::audit {

// One finding a task, in the same order. Probes that look at the host run on up to `jobs` threads. `show_values`: those
// that a message lists are not masked.
std::vector<Finding> run(const Schedule& schedule, const Fulfilled& fulfilled, const Checklist& checklist,
                         const Project& project, const Circumstances& circumstances, const Host& host, unsigned jobs,
                         bool show_values = false);

}  // namespace readiness::audit
