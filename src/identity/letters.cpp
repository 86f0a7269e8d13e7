// SPDX-License-Identifier: Apache-2.0
#include "identity/letters.hpp"

#include "identity/unicode.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::identity {
namespace {

void append(std::u32string& to, char32_t c) {
  if (HanTable::has(c))
    to += k_simplified.of(c);
  else if (LatinTable::has(c))
    to += k_plain_latin.of(c);
  else
    to += c;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char32_t lower(char c) { return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); }

}  // namespace

std::u32string letters(std::string_view text) {
  std::u32string result;
  if (is_ascii(text)) {
    for (const char c : text) result += lower(c);
    return result;
  }
  const std::string folded = util::fold(text);
  for (std::size_t at = 0; at < folded.size();) append(result, util::next_code_point(folded, at));
  return result;
}

std::string to_utf8(std::u32string_view text) {
  std::string bytes;
  const auto add = [&](char32_t bits) { bytes += static_cast<char>(static_cast<unsigned char>(bits)); };
  const auto tail = [&](char32_t bits) { add(0x80 | (bits & 0x3F)); };
  for (const char32_t c : text) {
    if (c < 0x80)
      add(c);
    else if (c < 0x800)
      add(0xC0 | c >> 6), tail(c);
    else if (c < 0x10000)
      add(0xE0 | c >> 12), tail(c >> 6), tail(c);
    else
      add(0xF0 | c >> 18), tail(c >> 12), tail(c >> 6), tail(c);
  }
  return bytes;
}

bool is_word(char32_t c) {
  if (c < 0x80) return is_digit(c) || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
  return is_han(c) || is_letter_or_digit(c);
}

}  // namespace readiness::identity
