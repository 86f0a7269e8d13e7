// SPDX-License-Identifier: Apache-2.0
#include "util/resembles.hpp"

#include "util/suggest.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace readiness::util {
namespace {

constexpr std::size_t k_least_letters = 5;  // of a Latin word that may hold a slip: with fewer, plan is near to plain
constexpr std::size_t k_least_symbols = 4;  // of a Chinese one
constexpr std::size_t k_longest_compared = 100;  // nobody mistypes a longer one by accident
constexpr std::array<std::u32string_view, 12> k_denials{U"未", U"非",  U"不", U"无",  U"無", U"没",
                                                        U"待", U"not", U"no", U"non", U"un", U"in"};

bool is_latin(char32_t c) { return c < 0x2E80; }
bool is_word_letter(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 0xC0 && is_latin(c));
}
bool is_gap(char32_t c) { return is_latin(c) && !is_word_letter(c); }

// Without case, width, and what stands between the words.
struct Folded {
  std::u32string spaced, bare;

  explicit Folded(std::string_view text) {
    const std::string folded = fold(text);
    for (std::size_t at = 0; at < folded.size();) {
      const char32_t c = next_code_point(folded, at);
      spaced += is_gap(c) ? U' ' : c;
      if (!is_gap(c)) bare += c;
    }
  }
};

bool denies(std::u32string_view before) {
  while (before.ends_with(U' ')) before.remove_suffix(1);
  return std::any_of(k_denials.begin(), k_denials.end(), [&](std::u32string_view no) { return before.ends_with(no); });
}

// A Latin word is inside only as a whole one; a single symbol only in front, for 一 is in many words.
bool is_inside(std::u32string_view word, std::u32string_view text) {
  if (word.empty()) return false;
  for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool cut = (at > 0 && is_word_letter(text[at - 1]) && is_word_letter(word.front())) ||
                     (end < text.size() && is_word_letter(text[end]) && is_word_letter(word.back()));
    if (cut || (at > 0 && word.size() == 1) || denies(text.substr(0, at))) continue;
    return true;
  }
  return false;
}

// Where a slip is one of letters, not of numbers: level1 and level2 are two words.
bool holds_digit(const std::u32string& text) {
  return std::any_of(text.begin(), text.end(), [](char32_t c) { return c >= '0' && c <= '9'; });
}

bool is_long_enough(const std::u32string& text) {
  const bool latin = std::all_of(text.begin(), text.end(), [](char32_t c) { return is_latin(c); });
  return text.size() <= k_longest_compared && text.size() >= (latin ? k_least_letters : k_least_symbols);
}

}  // namespace

bool resembles(std::string_view one, std::string_view other) {
  const Folded a(one), b(other);
  if (a.bare.empty() || b.bare.empty()) return false;
  if (a.bare == b.bare || is_inside(a.spaced, b.spaced) || is_inside(b.spaced, a.spaced)) return true;
  return is_long_enough(a.bare) && is_long_enough(b.bare) && !holds_digit(a.bare) && !holds_digit(b.bare) &&
         edit_distance(a.bare, b.bare) == 1;
}

}  // namespace readiness::util
