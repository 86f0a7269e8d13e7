// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/encoding/encoding.hpp"

namespace readiness::data {

// Is this UTF-16 without a byte order mark? Digits, delimiters and line breaks, of which every table has many, have
// a zero byte there, always on the same side; a text in any other encoding has none.
std::optional<Encoding> guess_utf16(std::string_view bytes);

}  // namespace readiness::data
