// SPDX-License-Identifier: Apache-2.0
// Letters: a text as a person hears it, whatever way it was typed.
#pragma once

#include <string>
#include <string_view>

namespace readiness::identity {

// NFKC with case folding (ＡＢＣ -> abc, ㈱ -> (株)), Traditional Chinese -> Simplified one character at a time
// (東 -> 东), Latin letters without their marks (é -> e, ß -> ss, ø -> o).
//
// The conversion looks at no context: 乾隆 becomes 干隆. That is no text to show, but it is the same on both sides
// of a comparison. Invalid UTF-8 gives U+FFFD for each byte.
std::u32string letters(std::string_view text);

std::string to_utf8(std::u32string_view text);

// Chinese characters, those of the supplementary planes included.
inline bool is_han(char32_t c) { return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0x20000 && c <= 0x3FFFF) || c == U'〇'; }

inline bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

// Letters and digits of any script; everything else only stands between them.
bool is_word(char32_t c);

}  // namespace readiness::identity
