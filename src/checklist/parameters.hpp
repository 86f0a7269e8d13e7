// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checklist/checked.hpp"
#include "doc/node.hpp"
#include "readiness/checklist.hpp"
#include "readiness/probe.hpp"

namespace readiness::checklist {

// What stands under `with:` (null: nothing does), proved against the probe's ParamSpecs: known names,
// required ones, types, allowed values, declared tables and columns, conditions and patterns.
// `place` is the check's, for what is missing.
Checked<Params> read_parameters(const doc::Node* with, const ProbeInfo& probe, const std::vector<Table>& tables,
                                const Place& place);

}  // namespace readiness::checklist
