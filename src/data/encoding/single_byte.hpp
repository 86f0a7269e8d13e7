// SPDX-License-Identifier: Apache-2.0
// The encodings of Europe, a byte a character: windows-1250, 1251 and 1252. Any bytes decode in each of them; what
// tells them apart are the letters that languages use, and how often.
#pragma once

#include "data/encoding/encoding.hpp"

namespace readiness::data {

// Is this a text in Latin letters, some of which have accents? Bytes beyond ASCII are rare within their words then, and
// mostly single; in Chinese, Japanese and Korean encodings they are neither.
bool is_accented_latin(std::string_view bytes);

// Accents as GB18030 writes them: in its row of pinyin, or in four bytes.
bool is_latin_in_gb18030(std::string_view bytes);

// For a text in Latin letters: windows-1252 or 1250, where one is far more likely, or where both say the same; else
// nothing.
std::optional<Encoding> evident_latin(std::string_view bytes);

// Is this evidently Russian or a language beside it, in windows-1251?
bool is_cyrillic(std::string_view bytes);

}  // namespace readiness::data
