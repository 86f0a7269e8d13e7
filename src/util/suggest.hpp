// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/localized.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace readiness::util {

// Insertions, deletions, replacements and swapped neighbours count one each.
std::size_t edit_distance(const std::u32string& a, const std::u32string& b);

// The known word nearest to `word` (edit distance at most a third of its length), or "".
std::string nearest(std::string_view word, const std::vector<std::string>& known);

// "did you mean 'weight'?"; when nothing is near, "allowed: a, b, c".
Localized suggest(std::string_view word, const std::vector<std::string>& known);

}  // namespace readiness::util
