// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checklist/load.hpp"
#include "readiness/host.hpp"

#include <filesystem>
#include <vector>

namespace readiness::cli {

// Every file that an audit of this project may read in any of its phases, whether it exists or not: nothing is written
// over them. What checks name is counted in, and what they open when they are asked.
std::vector<std::filesystem::path> inputs_of(const checklist::Loaded& loaded, const Host& host);

}  // namespace readiness::cli
