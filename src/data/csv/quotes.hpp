// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/arena.hpp"

#include <string_view>

namespace readiness::data::csv {

// The value of a field that begins with a quote: `"a"` is a, `"a""b"` is a"b, `"a"b` is ab, and
// a quote that is never closed ends with the file. A view into the field where that is possible.
std::string_view unquoted(std::string_view field, Arena& arena);

}  // namespace readiness::data::csv
