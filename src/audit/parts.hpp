// SPDX-License-Identifier: Apache-2.0
// Items with parts. An audit looks at parts, scores them and decides by them; what the item came to follows.
#pragma once

#include "readiness/checklist.hpp"
#include "readiness/report.hpp"

#include <vector>

namespace readiness::audit {

// The due parts of an item share its weight alike.
void share_weights(std::vector<Finding>& findings, const Checklist& checklist);

// Puts the finding of each item with parts before theirs. It fails when one of them fails, is unknown (stale,
// blocked) when one of the others is, partial when one is, and passes when all pass. Its value is their mean, its
// assurance that of the weakest conclusion; it is waived when all its failing parts are.
std::vector<Finding> with_items_of_parts(std::vector<Finding> findings, const Checklist& checklist);

}  // namespace readiness::audit
