// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace readiness::probes::goals {

// Which way a goal wants its number to go. Unclear when no verb says so, or two say the opposite.
enum class Direction { up, down, unclear };

Direction direction_of(std::string_view title);

}  // namespace readiness::probes::goals
