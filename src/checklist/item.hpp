// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checklist/checked.hpp"
#include "doc/node.hpp"
#include "readiness/checklist.hpp"
#include "readiness/probe.hpp"

namespace readiness::checklist {

// One entry of `items:`. `declared` holds the phases, domains and tables that it may name; what it
// needs is proved by order_faults().
Checked<Item> read_item(const doc::Node& node, const Checklist& declared, const std::vector<Probe>& probes);

// yes 1, partly 0.5, no 0.
std::vector<Choice> default_choices();

}  // namespace readiness::checklist
