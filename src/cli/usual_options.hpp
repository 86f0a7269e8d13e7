// SPDX-License-Identifier: Apache-2.0
// Options that several commands take, each declared once.
#pragma once

#include "cli/options.hpp"

#include <chrono>
#include <cstdint>
#include <optional>

namespace readiness::cli {

void add_project(Options& options, std::string& to);
void add_item(Options& options, std::string& to);
void add_phase(Options& options, std::string& to);
void add_now(Options& options, std::optional<std::chrono::sys_seconds>& to);
void add_jobs(Options& options, unsigned& to);
void add_memory(Options& options, std::optional<std::uint64_t>& to);  // bytes
void add_show_values(Options& options, bool& to);

}  // namespace readiness::cli
