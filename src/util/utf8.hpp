// SPDX-License-Identifier: Apache-2.0
// UTF-8: check it, walk it, and measure it as a terminal shows it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace readiness::util {

bool is_utf8(std::string_view text);

// Number of code points. Invalid bytes count as one each.
std::size_t code_points(std::string_view text);

// Decodes the code point at text[at] and moves `at` behind it. An invalid byte
// gives U+FFFD and moves one byte. Needs at < text.size().
char32_t next_code_point(std::string_view text, std::size_t& at);

// Needs a code point that is no surrogate.
void append_code_point(std::string& text, char32_t code_point);

// Columns in a terminal: 2 for East Asian wide and full-width, 0 for combining marks.
std::size_t display_width(std::string_view text);

// Cut to at most `width` columns; a cut text ends with "…".
std::string shorten(std::string_view text, std::size_t width);

// Pads with blanks on the right (left) to `width` columns.
std::string pad_right(std::string_view text, std::size_t width);
std::string pad_left(std::string_view text, std::size_t width);

// Unicode NFKC with case folding: full-width becomes half-width, ＡＢ -> ab.
// What cannot be normalised (invalid UTF-8) comes back as it is.
std::string fold(std::string_view text);

// Control characters, escape codes and bidirectional overrides as visible \x1b, so that text from
// outside cannot drive a terminal or hide itself.
std::string printable(std::string_view text);

// The same of a text of several lines: line breaks and tabs stay.
std::string visible(std::string_view text);

}  // namespace readiness::util
