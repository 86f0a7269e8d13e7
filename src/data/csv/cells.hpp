// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/encoding/encoding.hpp"
#include "data/layout/cells.hpp"

#include <string_view>
#include <vector>

namespace readiness::data::csv {

// What the fields of a record hold, without their quotes: UTF-8, trimmed.
layout::Cells cells_of(const std::vector<std::string_view>& fields, Encoding encoding);

}  // namespace readiness::data::csv
