// SPDX-License-Identifier: Apache-2.0
#include "util/utf8.hpp"

#include <fmt/core.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

namespace readiness::util {

namespace {

constexpr char32_t k_replacement = U'\uFFFD';
constexpr std::string_view k_ellipsis = "…";  // one column wide

// A decoded code point; `valid` is false for a byte that is not UTF-8.
struct Decoded {
  char32_t character = k_replacement;
  std::size_t bytes = 1;
  bool valid = false;
};

Decoded decode(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return {first, 1, true};
  utf8proc_int32_t character = 0;
  const auto* start = reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at);
  const auto left = static_cast<utf8proc_ssize_t>(std::min<std::size_t>(text.size() - at, 4));
  const utf8proc_ssize_t used = utf8proc_iterate(start, left, &character);
  if (used <= 0) return {};
  return {static_cast<char32_t>(character), static_cast<std::size_t>(used), true};
}

std::size_t width_of(char32_t character) {
  return static_cast<std::size_t>(std::max(0, utf8proc_charwidth(static_cast<utf8proc_int32_t>(character))));
}

struct Range {
  char32_t first, last;
};

// What drives a terminal, reorders a line, or is there without being seen.
constexpr std::array k_hidden = {
    Range{U'\u0000', U'\u001F'},          // C0: escape, newline, tab...
    Range{U'\u007F', U'\u009F'},          // delete, C1
    Range{U'\u061C', U'\u061C'},          // Arabic letter mark
    Range{U'\u200B', U'\u200B'},          // zero-width space
    Range{U'\u200E', U'\u200F'},          // direction marks
    Range{U'\u2028', U'\u202E'},          // line and paragraph separators, embeddings and overrides
    Range{U'\u2060', U'\u2060'},          // word joiner
    Range{U'\u2066', U'\u2069'},          // isolates
    Range{U'\uFEFF', U'\uFEFF'},          // byte order mark
    Range{U'\U000E0000', U'\U000E007F'},  // tags
};

bool hidden(char32_t character) {
  return std::any_of(k_hidden.begin(), k_hidden.end(),
                     [=](Range range) { return range.first <= character && character <= range.last; });
}

std::string escaped(char32_t character) {
  const auto number = static_cast<std::uint32_t>(character);
  if (number < 0x80) return fmt::format("\\x{:02x}", number);
  return number > 0xFFFF ? fmt::format("\\U{:08x}", number) : fmt::format("\\u{:04x}", number);
}

}  // namespace

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode(text, at);
    if (!next.valid) return false;
    at += next.bytes;
  }
  return true;
}

std::size_t code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) at += decode(text, at).bytes;
  return count;
}

char32_t next_code_point(std::string_view text, std::size_t& at) {
  const Decoded next = decode(text, at);
  at += next.bytes;
  return next.character;
}

void append_code_point(std::string& text, char32_t code_point) {
  std::array<utf8proc_uint8_t, 4> bytes;
  const utf8proc_ssize_t count = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code_point), bytes.data());
  text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(count));
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) width += width_of(next_code_point(text, at));
  return width;
}

std::string shorten(std::string_view text, std::size_t width) {
  if (display_width(text) <= width) return std::string(text);
  if (width == 0) return {};
  std::size_t kept = 0;  // bytes
  std::size_t used = 0;  // columns
  for (std::size_t at = 0; at < text.size(); kept = at) {
    used += width_of(next_code_point(text, at));
    if (used > width - 1) break;
  }
  return std::string(text.substr(0, kept)).append(k_ellipsis);
}

std::string pad_right(std::string_view text, std::size_t width) {
  const std::size_t shown = display_width(text);
  return std::string(text).append(shown < width ? width - shown : 0, ' ');
}

std::string pad_left(std::string_view text, std::size_t width) {
  const std::size_t shown = display_width(text);
  return std::string(shown < width ? width - shown : 0, ' ').append(text);
}

std::string fold(std::string_view text) {
  constexpr auto k_options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT |
                                                            UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
  utf8proc_uint8_t* folded = nullptr;
  const utf8proc_ssize_t size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                             static_cast<utf8proc_ssize_t>(text.size()), &folded, k_options);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(folded, &std::free);
  if (size < 0) return std::string(text);
  return {reinterpret_cast<const char*>(folded), static_cast<std::size_t>(size)};
}

namespace {

// `layout`: line breaks and tabs stay.
std::string shown_as_text(std::string_view text, bool layout) {
  std::string shown;
  shown.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode(text, at);
    const bool breaks = text[at] == '\n' || text[at] == '\t' || text.substr(at, 2) == "\r\n";
    if (layout && breaks)
      shown += text[at];
    else if (!next.valid)
      shown += fmt::format("\\x{:02x}", static_cast<unsigned char>(text[at]));
    else if (hidden(next.character))
      shown += escaped(next.character);
    else
      shown += text.substr(at, next.bytes);
    at += next.bytes;
  }
  return shown;
}

}  // namespace

std::string printable(std::string_view text) { return shown_as_text(text, false); }

std::string visible(std::string_view text) { return shown_as_text(text, true); }

}  // namespace readiness::util
