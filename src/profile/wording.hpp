// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace readiness::profile {

// "98.7 %", never rounded up: 100 % means all of them. "< 0.1 %" for a few of many. Needs all > 0.
std::string percent(std::uint64_t count, std::uint64_t all);

// "1.2 MiB"
std::string size_text(std::uint64_t bytes);

}  // namespace readiness::profile
