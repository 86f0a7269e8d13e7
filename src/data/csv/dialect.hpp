// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/encoding/encoding.hpp"

#include <string_view>

namespace readiness::data::csv {

// The delimiter among , ; tab and | that cuts the first records most evenly; a comma when none does.
char find_delimiter(std::string_view text, Encoding encoding);

}  // namespace readiness::data::csv
