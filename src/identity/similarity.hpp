// SPDX-License-Identifier: Apache-2.0
// How near two short texts are, in the ways in which names go wrong.
#pragma once

#include <cstddef>
#include <string_view>

namespace readiness::identity {

// Insertions, deletions, replacements and swaps of neighbours that lead from one to the other (optimal string
// alignment); limit + 1 when it takes more than `limit`, or when more than 64 characters differ.
std::size_t edit_distance(std::u32string_view a, std::u32string_view b, std::size_t limit);

// Jaro-Winkler: 1 for equal, 0 for nothing in common; a common beginning of up to four characters counts extra.
// Looks at the first 64 characters.
double jaro_winkler(std::u32string_view a, std::u32string_view b);

// Words (set apart by blanks) that both have, a word with one wrong letter in four or more counting as the same.
struct CommonWords {
  std::size_t common = 0, in_a = 0, in_b = 0;
};
CommonWords common_words(std::u32string_view a, std::u32string_view b);

// Whether the characters of `part` occur in `whole` in their order, the first one in front: 中石化 in 中国石油化工.
bool abbreviates(std::u32string_view part, std::u32string_view whole);

// Common neighbouring pairs of characters, as a share of all (Sørensen-Dice): for addresses, where parts move.
double pair_overlap(std::u32string_view a, std::u32string_view b);

}  // namespace readiness::identity
