// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doc/node.hpp"

namespace readiness::checklist {

// What is wrong between items: an id twice, `needs` of something that is no item or of itself, and
// needs that run in a circle. `tree` is a merged checklist.
Errors order_faults(const doc::Node& tree);

}  // namespace readiness::checklist
