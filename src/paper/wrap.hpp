// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::paper {

// Lines of at most `width` columns (at least 2, so that every character fits). Breaks at
// blanks and beside wide (Chinese) characters, but never before a closing punctuation mark or
// behind an opening one; a word that is longer than a line is cut. At least one line.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

}  // namespace readiness::paper
