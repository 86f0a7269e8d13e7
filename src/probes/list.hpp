// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/probe.hpp"

#include <string>
#include <vector>

namespace readiness::probes {

// Every probe, by domain, then by id. Built once.
const std::vector<Probe>& all();

// Null when there is none.
const Probe* find(const std::string& id);

}  // namespace readiness::probes
