// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checklist/scalar_schema.hpp"
#include "readiness/probe.hpp"

namespace readiness::checklist {

// Adds to the schema of `check:` which probes there are, and which parameters each of them takes.
void add_probes(Json& check, const std::vector<Probe>& probes);

}  // namespace readiness::checklist
