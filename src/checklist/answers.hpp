// SPDX-License-Identifier: Apache-2.0
// answers.yaml and waivers.yaml.
#pragma once

#include "checklist/checked.hpp"
#include "doc/node.hpp"
#include "readiness/project.hpp"

#include <vector>

namespace readiness::checklist {

// What people attested. Each answer is for an item that asks, and names one of its choices; one answer an item.
Checked<std::vector<Answer>> read_answers(const doc::Node& file, const Checklist& checklist);

// One waiver an item, of any kind.
Checked<std::vector<Waiver>> read_waivers(const doc::Node& file, const Checklist& checklist);

}  // namespace readiness::checklist
