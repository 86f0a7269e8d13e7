// SPDX-License-Identifier: Apache-2.0
#include "identity/words.hpp"

#include "identity/letters.hpp"

namespace readiness::identity {
namespace {

bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'’' || c == U'‘' || c == U'`'; }

bool is_single(std::u32string_view word) { return word.size() == 1 && !is_han(word[0]) && !is_digit(word[0]); }

}  // namespace

std::vector<std::u32string> words_of(std::u32string_view plain) {
  std::vector<std::u32string> words;
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t end = std::min(plain.find(U' ', at), plain.size());
    if (end > at) words.emplace_back(plain.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

std::u32string plain_words(std::u32string_view text) {
  std::u32string spaced;
  for (const char32_t c : text)
    if (!is_apostrophe(c)) spaced += is_word(c) ? c : U' ';
  // Letters that stand alone belong together.
  std::u32string plain;
  bool single_before = false;
  for (const std::u32string& word : words_of(spaced)) {
    const bool single = is_single(word);
    if (!plain.empty() && !(single && single_before)) plain += U' ';
    plain += word;
    single_before = single;
  }
  return plain;
}

std::u32string joined_han(std::u32string_view plain) {
  std::u32string joined;
  for (std::size_t i = 0; i < plain.size(); ++i) {
    const bool beside_han =
        plain[i] == U' ' && i > 0 && i + 1 < plain.size() && (is_han(plain[i - 1]) || is_han(plain[i + 1]));
    if (!beside_han) joined += plain[i];
  }
  return joined;
}

}  // namespace readiness::identity
