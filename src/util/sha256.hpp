// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace readiness::util {

std::string sha256(std::string_view bytes);         // 64 lower-case hex digits
std::string sha256_base64(std::string_view bytes);  // as web pages write it

}  // namespace readiness::util
