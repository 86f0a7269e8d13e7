// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.hpp"

#include <vector>

namespace readiness::cli {

// Every command there is, in the order of the help page.
const std::vector<Command>& commands();

}  // namespace readiness::cli
