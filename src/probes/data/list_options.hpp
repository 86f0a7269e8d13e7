// SPDX-License-Identifier: Apache-2.0
// The option that somebody most likely meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace readiness::probes::data {

// By spelling (其它 -> 其他), else the only option that holds the value or is held by it (超市 -> 连锁超市); "" when
// there is none, or more than one.
std::string likely_option(std::string_view value, const std::vector<std::string>& options);

}  // namespace readiness::probes::data
