// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/host.hpp"
#include "readiness/result.hpp"

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace readiness::util {

inline constexpr std::size_t k_max_command_output = 1u << 20;  // bytes kept of each stream

// Runs a program: no shell, no standard input. It is named by an absolute path, or by a name that is looked for in the
// absolute entries of PATH, and lies outside the folder `not_below`, whatever links lead there: what a project brings
// along is never run. See Host::run.
Result<CommandOutput> run_command(const std::vector<std::string>& arguments, std::chrono::milliseconds timeout,
                                  const std::filesystem::path& not_below = {});

}  // namespace readiness::util
