// SPDX-License-Identifier: Apache-2.0
// What ICU knows about characters. Its transforms are far too slow for millions of names, and slow to start: they are
// tables, which make_tables.cpp writes when the program is built.
#pragma once

#include <array>
#include <string_view>

namespace readiness::identity {

bool is_letter_or_digit(char32_t c);

inline constexpr char32_t k_first_han = 0x3400, k_end_of_han = 0xA000;  // of the basic plane
inline constexpr char32_t k_first_latin = 0x80, k_end_of_latin = 0x250;

// What becomes of each Chinese character.
struct HanTable {
  std::array<char32_t, k_end_of_han - k_first_han> answers;

  static bool has(char32_t c) { return c >= k_first_han && c < k_end_of_han; }
  // Of a character that it has.
  char32_t of(char32_t c) const { return answers[c - k_first_han]; }
};

// What becomes of each Latin letter with a mark.
struct LatinTable {
  std::array<std::u32string_view, k_end_of_latin - k_first_latin> answers;

  static bool has(char32_t c) { return c >= k_first_latin && c < k_end_of_latin; }
  std::u32string_view of(char32_t c) const { return answers[c - k_first_latin]; }
};

extern const HanTable k_simplified;
extern const HanTable k_sounds;  // a number for the syllable, or the character itself: see sounds.hpp
extern const LatinTable k_plain_latin;

}  // namespace readiness::identity
