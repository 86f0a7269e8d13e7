// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/encoding/encoding.hpp"

#include <string_view>

namespace readiness::data::csv {

inline constexpr std::string_view k_delimiters = ",;\t|";  // of equally good ones the first wins

// No text has it: the delimiter of a file of one column in whose values the others occur.
inline constexpr char k_no_delimiter = '\x1F';

// The delimiter among k_delimiters that cuts the first records most evenly; a comma when none does. "sep=;" in the
// first line states it. k_no_delimiter when it occurs only below the first row, and does not begin a table there.
char find_delimiter(std::string_view text, Encoding encoding);

}  // namespace readiness::data::csv
