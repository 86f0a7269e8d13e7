// SPDX-License-Identifier: Apache-2.0
// A handful of probes that only know their parameters: enough to prove checklists against.
#pragma once

#include "readiness/probe.hpp"

#include <vector>

namespace readiness::test {

const std::vector<Probe>& fake_probes();

}  // namespace readiness::test
