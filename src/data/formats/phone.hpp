// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace readiness::data::formats {

// 138..., 138-1234-5678, +86 138 1234 5678, 0086138...
bool is_cn_mobile(std::string_view value);

}  // namespace readiness::data::formats
