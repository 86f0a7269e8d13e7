// SPDX-License-Identifier: Apache-2.0
// What a conclusion means for those who have to act: what is at stake, who does what until when, and the cheapest way
// on.
#pragma once

#include "audit/examine.hpp"
#include "readiness/report.hpp"

#include <chrono>

namespace readiness::audit {

// `report` is what was concluded from `found`.
void advise(Report& report, const Checklist& checklist, const Project& project, const Examination& found,
            std::chrono::sys_days today);

}  // namespace readiness::audit
