// SPDX-License-Identifier: Apache-2.0
// What a checklist says about columns beside their declaration: headers of well-known systems, and examples.
#pragma once

#include "doc/node.hpp"
#include "readiness/checklist.hpp"

namespace readiness::checklist {

// Puts `exports` and `examples` of a merged tree beside the columns they are for. Errors: tables and columns that are
// not declared.
Errors add_to_columns(const doc::Node& tree, std::vector<Table>& tables);

}  // namespace readiness::checklist
