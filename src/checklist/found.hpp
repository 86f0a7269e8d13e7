// SPDX-License-Identifier: Apache-2.0
// What an item says of its findings: found: {zh: "{bad} 行缺少电话", en: "{bad} {bad: row lacks | rows lack} a phone"}.
#pragma once

#include "checklist/checked.hpp"
#include "doc/node.hpp"
#include "readiness/checklist.hpp"

namespace readiness::checklist {

Found read_found(const doc::Node& item);

// Sentences that do not parse, sides that ask for different things, words for an item that nothing is measured for.
Errors found_faults(const doc::Node& item);

}  // namespace readiness::checklist
