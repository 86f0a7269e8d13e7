// SPDX-License-Identifier: Apache-2.0
// Diagnostics on stderr for `--verbose`. What a user must see is an Error or a
// Finding, never a log line.
#pragma once

#include <string_view>

namespace readiness::util::log {

enum class Level { quiet, info, debug };

void start(Level level);
void info(std::string_view message);
void debug(std::string_view message);

}  // namespace readiness::util::log
