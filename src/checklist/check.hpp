// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checklist/checked.hpp"
#include "doc/node.hpp"
#include "readiness/checklist.hpp"
#include "readiness/probe.hpp"

namespace readiness::checklist {

// `check:` of an item: the probe, its parameters, the expectation, and that the checklist declares
// every table and column that the probe will ask for.
Checked<Check> read_check(const doc::Node& node, const std::vector<Table>& tables, const std::vector<Probe>& probes);

}  // namespace readiness::checklist
