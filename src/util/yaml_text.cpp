// SPDX-License-Identifier: Apache-2.0
#include "util/yaml_text.hpp"

#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace readiness::util {

namespace {

bool is_scalar_letter(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= 0x3400 && c <= 0x9FFF);
}

bool is_inner(char32_t c) {
  return is_scalar_letter(c) || (c >= U'0' && c <= U'9') || c == U'_' || c == U'-' || c == U'.' || c == U'/';
}

// Words that YAML readers of any age take for something else than a text.
bool is_word_of_yaml(std::string_view text) {
  constexpr std::array<std::string_view, 9> k_words = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"};
  return std::find(k_words.begin(), k_words.end(), lower(text)) != k_words.end();
}

bool is_plain_scalar(std::string_view text) {
  if (text.empty() || is_word_of_yaml(text)) return false;
  for (std::size_t at = 0; at < text.size();) {
    const bool first = at == 0;
    const char32_t c = next_code_point(text, at);
    if (first ? !is_scalar_letter(c) : !is_inner(c)) return false;
  }
  return true;
}

// Everything that YAML 1.2 does not take as it is in double quotes, and what could not be seen there.
bool needs_escape(char32_t c) {
  return c < 0x20 || c == U'"' || c == U'\\' || (c >= 0x7F && c <= 0xA0) || c == 0xAD || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
}

}  // namespace

std::string yaml_text(std::string_view text) {
  if (is_plain_scalar(text)) return std::string(text);
  std::string quoted = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = next_code_point(text, at);
    if (c == U'"' || c == U'\\')
      quoted += '\\', quoted += static_cast<char>(c);
    else if (needs_escape(c))
      quoted += fmt::format("\\u{:04X}", static_cast<std::uint32_t>(c));
    else
      quoted += text.substr(start, at - start);
  }
  return quoted + '"';
}

std::string yaml_comment(std::string_view text) {
  std::string line(text);
  std::replace(line.begin(), line.end(), '\n', ' ');
  return "# " + printable(line) + '\n';
}

}  // namespace readiness::util
