// SPDX-License-Identifier: Apache-2.0
// Tasks to findings. Nothing here fails: trouble is a finding.
#pragma once

#include "audit/schedule.hpp"
#include "data/scan.hpp"
#include "readiness/report.hpp"

#include <vector>

namespace readiness::audit {

// One finding a task, in the same order. Probes that look at the host run on up to `jobs` threads. No probe needs to
// keep more than `max_samples`.
std::vector<Finding> run(const Schedule& schedule, const data::ScanResult& scanned, const Checklist& checklist,
                         const Project& project, const Circumstances& circumstances, const Host& host, unsigned jobs,
                         std::size_t max_samples);

}  // namespace readiness::audit
