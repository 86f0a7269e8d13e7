// SPDX-License-Identifier: Apache-2.0
// Big5 or GB18030? Every text in Big5 decodes as GB18030 too, as other, rare characters. What tells them apart is how
// many of the characters are everyday ones: those of the first level of GB 2312 (3,755 characters), or of Big5 (5,401).
// Texts have more than nine of ten there in their own encoding, and less than six of ten in the other one.
#pragma once

#include "data/encoding/encoding.hpp"

#include <string>

namespace readiness::data {

struct Everyday {
  std::size_t characters = 0;  // beyond ASCII, of two bytes
  std::size_t gb2312 = 0;      // everyday ones if this is GB18030
  std::size_t big5 = 0;        // everyday ones if this is Big5

  // As in texts of the encoding itself; those of another one have less.
  bool is_mostly(std::size_t everyday) const { return characters > 0 && everyday * 10 >= characters * 6; }
};

// In the first thousands of characters.
Everyday count_everyday(std::string_view bytes);

// Offset of the first byte that begins no character of Big5, used or not.
std::optional<std::size_t> big5_fault(std::string_view bytes);

// Appends what is Big5 as UTF-8, and gives how many bytes that were: all of them, or those in front of the first ones
// that are no character, or half of one. Windows' code page 950, and what ETEN added to it; not Hong Kong's HKSCS.
std::size_t big5_to_utf8(std::string_view bytes, std::string& text);

// `found` is GB18030 as a guess: the same, or Big5, and whether it was a close call.
EncodingFound prefer_big5_if_likely(std::string_view bytes, EncodingFound found);

}  // namespace readiness::data
