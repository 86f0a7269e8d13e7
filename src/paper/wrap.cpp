// SPDX-License-Identifier: Apache-2.0
#include "paper/wrap.hpp"

#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::paper {
namespace {

constexpr std::u32string_view k_closing = U"，。、；：？！）》〉】」』”’…％·,.;:?!)]}>%'\"";
constexpr std::u32string_view k_opening = U"（《〈【「『“‘([{<";

bool among(std::u32string_view set, char32_t character) { return set.find(character) != std::u32string_view::npos; }

struct Character {
  std::string_view bytes;
  char32_t code = U' ';
  std::size_t width = 1;
};

Character character_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  const char32_t code = util::next_code_point(text, end);
  const std::string_view bytes = text.substr(at, end - at);
  return {bytes, code, util::display_width(bytes)};
}

// May a line end between these two?
bool breakable(const Character& left, const Character& right) {
  if (left.code == U' ') return true;
  if (right.code == U' ' || right.width == 0) return false;
  if (among(k_closing, right.code) || among(k_opening, left.code)) return false;
  return left.width == 2 || right.width == 2;
}

// Bytes of the first line of `text`.
std::size_t first_line(std::string_view text, std::size_t width) {
  std::size_t best = 0;
  std::size_t used = 0;
  Character left;
  for (std::size_t at = 0; at < text.size();) {
    const Character right = character_at(text, at);
    if (at > 0 && breakable(left, right)) best = at;
    used += right.width;
    // A blank may hang over the end: it is trimmed.
    if (used > width && right.code != U' ') return best > 0 ? best : at > 0 ? at : right.bytes.size();
    at += right.bytes.size();
    left = right;
  }
  return text.size();
}

}  // namespace

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  text = util::trim(text);
  do {
    const std::size_t bytes = first_line(text, std::max<std::size_t>(width, 2));
    lines.emplace_back(util::trim(text.substr(0, bytes)));
    text = util::trim_left(text.substr(bytes));
  } while (!text.empty());
  return lines;
}

}  // namespace readiness::paper
