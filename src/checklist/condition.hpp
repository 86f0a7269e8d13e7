// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doc/node.hpp"
#include "readiness/checklist.hpp"

namespace readiness::checklist {

// What is wrong with a condition: its syntax, a name that is no column of `table` (null: any name
// may stand there), or that it names nothing at all. Places point into the scalar.
Errors condition_faults(const doc::Node& condition, const Table* table);

// What is wrong with an RE2 pattern.
Errors pattern_faults(const doc::Node& pattern);

}  // namespace readiness::checklist
