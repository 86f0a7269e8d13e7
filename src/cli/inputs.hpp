// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checklist/load.hpp"

#include <filesystem>
#include <vector>

namespace readiness::cli {

// Every file that an audit of this project reads, whether it exists or not: reports must not
// be written over them.
std::vector<std::filesystem::path> inputs_of(const checklist::Loaded& loaded);

}  // namespace readiness::cli
