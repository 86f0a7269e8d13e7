// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/result.hpp"

#include <string_view>

namespace readiness::util {

// Whether an RE2 pattern can be used; the error says why not. It has no place.
Result<void> check_pattern(std::string_view pattern);

}  // namespace readiness::util
