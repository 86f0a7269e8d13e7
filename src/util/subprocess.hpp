// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/host.hpp"
#include "readiness/result.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace readiness::util {

inline constexpr std::size_t k_max_command_output = 1u << 20;  // bytes kept of each stream

// Runs a program found on PATH: no shell, no standard input. See Host::run.
Result<CommandOutput> run_command(const std::vector<std::string>& arguments, std::chrono::milliseconds timeout);

}  // namespace readiness::util
