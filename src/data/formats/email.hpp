// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace readiness::data::formats {

bool is_email(std::string_view value);

}  // namespace readiness::data::formats
