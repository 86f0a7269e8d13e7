// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace readiness::util {

std::string sha256(std::string_view bytes);  // 64 lower-case hex digits

}  // namespace readiness::util
