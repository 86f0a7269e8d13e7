// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/host.hpp"

#include <filesystem>
#include <memory>
#include <optional>

namespace readiness::host {

// This machine. Relative paths are resolved against `folder`; `now` fixes the clock.
// Paths may leave the folder (.. and absolute ones): shared documents stand beside projects, and
// probes read only what a checklist names, which `readiness plan` lists. Nothing is ever written.
// Files are read up to util::k_max_text_file bytes, a command's output up to util::k_max_command_output.
std::unique_ptr<Host> real_host(const std::filesystem::path& folder, std::optional<std::chrono::sys_seconds> now = {});

}  // namespace readiness::host
