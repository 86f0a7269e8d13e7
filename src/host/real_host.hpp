// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "readiness/host.hpp"

namespace readiness::host {

// This machine. Relative paths are resolved against `folder`; `now` fixes the clock.
std::unique_ptr<Host> real_host(const std::filesystem::path& folder, std::optional<std::chrono::sys_seconds> now = {});

}  // namespace readiness::host
