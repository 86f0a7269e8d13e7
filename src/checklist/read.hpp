// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checklist/checked.hpp"
#include "doc/node.hpp"
#include "readiness/checklist.hpp"
#include "readiness/probe.hpp"

namespace readiness::checklist {

// From a merged tree to a Checklist, with everything that is wrong beyond the form of each file.
Checked<Checklist> read_checklist(const doc::Node& tree, const std::vector<Probe>& probes);

}  // namespace readiness::checklist
