// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doc/node.hpp"

#include <vector>

namespace readiness::checklist {

// What is wrong between items: an id twice, `needs` of something that is no item or of itself, and
// needs that run in a circle. `items` as of flat_items().
Errors order_faults(const std::vector<doc::Node>& items);

}  // namespace readiness::checklist
