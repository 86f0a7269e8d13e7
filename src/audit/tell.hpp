// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/checklist.hpp"
#include "readiness/report.hpp"

#include <vector>

namespace readiness::audit {

// Says what was found in the words of its item, where it has some and the finding has what they ask for; what the
// probe said stays in `details`. After samples are masked: they are told, too.
void tell(std::vector<Finding>& findings, const Checklist& checklist);

}  // namespace readiness::audit
