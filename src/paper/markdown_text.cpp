// SPDX-License-Identifier: Apache-2.0
#include "paper/markdown_text.hpp"

#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::paper {

namespace {

constexpr std::string_view k_special = "\\`*_[]<>#|~&$";

bool digit(char c) { return c >= '0' && c <= '9'; }

// Where a text that begins with "1. ", "- " or "---" would be more than a text: the byte to escape, or npos.
std::size_t block_marker(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('=')) return 0;
  std::size_t at = 0;
  while (at < text.size() && digit(text[at])) ++at;
  const std::string_view rest = text.substr(at);
  const bool list = at == 0 ? rest.starts_with('+') : rest.starts_with('.') || rest.starts_with(')');
  return list && (rest.size() == 1 || rest[1] == ' ') ? at : std::string_view::npos;
}

// An address that GitHub would make a link by itself begins here.
bool opens_address(std::string_view rest) { return rest.starts_with("://") || rest.starts_with("www."); }

}  // namespace

std::string markdown_text(std::string_view text, std::size_t max_width) {
  std::string line(util::trim(text));
  std::replace(line.begin(), line.end(), '\n', ' ');
  line = util::shorten(util::printable(line), max_width);
  const std::size_t marker = block_marker(line);
  std::string escaped;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (at == marker || k_special.find(line[at]) != std::string_view::npos) escaped += '\\';
    const bool address = opens_address(std::string_view(line).substr(at));
    if (address && line[at] == ':') escaped += '\\';
    escaped += line[at];
    if (address && line[at] == 'w') escaped += "ww\\", at += 2;
    if (line[at] == '@') escaped += "<!-- -->";  // no escape keeps an e-mail address from becoming a link
  }
  return escaped;
}

}  // namespace readiness::paper
