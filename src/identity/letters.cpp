// SPDX-License-Identifier: Apache-2.0
#include "identity/letters.hpp"

#include "identity/unicode.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <vector>

namespace readiness::identity {
namespace {

constexpr char32_t k_first_latin = 0x80, k_end_of_latin = 0x250;

char32_t simplified(char32_t c) {
  static const Transform k_transform("Traditional-Simplified");
  return k_transform.of(c).front();
}

std::vector<std::u32string> plain_latin() {
  const Transform transform("Latin-ASCII");
  std::vector<std::u32string> letters;
  for (char32_t c = k_first_latin; c < k_end_of_latin; ++c) letters.push_back(transform.of(c));
  return letters;
}

void append(std::u32string& to, char32_t c) {
  static const HanTable k_han(simplified);
  if (HanTable::has(c)) {
    to += k_han.of(c);
  } else if (c >= k_first_latin && c < k_end_of_latin) {
    static const std::vector<std::u32string> k_latin = plain_latin();
    to += k_latin[c - k_first_latin];
  } else {
    to += c;
  }
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
