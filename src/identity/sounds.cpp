// SPDX-License-Identifier: Apache-2.0
#include "identity/sounds.hpp"

#include "identity/unicode.hpp"

#include <map>
#include <vector>

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

// Sounds are numbers in a range that no character is in.
std::vector<char32_t> read_sounds() {
  constexpr char32_t k_first_sound = 0x110000;
  std::map<std::u32string, char32_t> numbers;
  std::vector<char32_t> sounds;
  for (const std::u32string& syllable : converted("Han-Latin; Latin-ASCII", k_first_han, k_end_of_han)) {
    const auto next = static_cast<char32_t>(k_first_sound + numbers.size());
    const bool unknown = syllable.size() == 1 && syllable[0] >= k_first_han;
    sounds.push_back(unknown ? syllable[0] : numbers.emplace(blurred(syllable), next).first->second);
  }
  return sounds;
}

}  // namespace

std::u32string sounds(std::u32string_view text) {
  std::u32string heard(text);
  for (char32_t& c : heard) {
    if (c < k_first_han || c >= k_end_of_han) continue;
    static const std::vector<char32_t> k_sounds = read_sounds();
    c = k_sounds[c - k_first_han];
  }
  return heard;
}

}  // namespace readiness::identity
