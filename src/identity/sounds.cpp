// SPDX-License-Identifier: Apache-2.0
#include "identity/sounds.hpp"

#include "identity/unicode.hpp"

namespace readiness::identity {
namespace {

// zhang and zan are one sound here: what is confused must not tell apart.
std::u32string blurred(std::u32string_view syllable) {
  std::u32string sound;
  for (std::size_t i = 0; i < syllable.size(); ++i) {
    const bool retroflex =
        i == 1 && syllable[1] == U'h' && std::u32string_view(U"zcs").find(syllable[0]) != syllable.npos;
    const bool nasal = i + 1 == syllable.size() && i > 0 && syllable[i] == U'g' && syllable[i - 1] == U'n';
    if (!retroflex && !nasal) sound += syllable[i];
  }
  return sound;
}

// A number for the syllable, in a range that no character is in: its letters as digits. The character itself where it
// has no sound that is known.
char32_t sound_of(char32_t c) {
  static const Transform k_transform("Han-Latin; Latin-ASCII");
  constexpr char32_t k_first_sound = 0x110000, k_letters = 27;
  constexpr std::size_t k_longest = 6;  // 27^6 numbers
  const std::u32string syllable = blurred(k_transform.of(c));
  if (syllable.size() > k_longest) return c;
  char32_t number = 0;
  for (const char32_t letter : syllable) {
    if (letter < U'a' || letter > U'z') return c;
    number = number * k_letters + (letter - U'a' + 1);
  }
  return k_first_sound + number;
}

}  // namespace

std::u32string sounds(std::u32string_view text) {
  static const HanTable k_sounds(sound_of);
  std::u32string heard(text);
  for (char32_t& c : heard)
    if (HanTable::has(c)) c = k_sounds.of(c);
  return heard;
}

}  // namespace readiness::identity
