// SPDX-License-Identifier: Apache-2.0
#include "doc/snippet.hpp"

#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/mask.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace readiness::doc {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase error_label{"错误", "error"};
constexpr text::Phrase hint_label{"提示", "hint"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_before = 60;  // characters shown on the left of the caret
constexpr std::size_t k_after = 40;   // and from it to the right
constexpr std::string_view k_tab = "    ";
constexpr std::string_view k_replacement = "\uFFFD";

std::string_view line_of(std::string_view text, int number) {
  for (; number > 1; --number) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos) return {};
    text.remove_prefix(end + 1);
  }
  std::string_view line = text.substr(0, text.find('\n'));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

// `text` without its first `count` characters.
std::string_view skip(std::string_view text, std::size_t count) {
  std::size_t at = 0;
  for (; count > 0 && at < text.size(); --count) util::next_code_point(text, at);
  return text.substr(at);
}

// Tabs as blanks, what is no UTF-8 as U+FFFD, control characters as escapes.
std::string visible(std::string_view text) {
  std::string shown;
  for (std::size_t at = 0, begin = 0; at < text.size(); begin = at) {
    const char32_t character = util::next_code_point(text, at);
    const std::string_view bytes = text.substr(begin, at - begin);
    if (character == U'\t')
      shown += k_tab;
    else
      shown += character == U'\uFFFD' ? std::string(k_replacement) : util::printable(bytes);
  }
  return shown;
}

// The source line and the caret below it.
std::string excerpt(const Place& place) {
  const std::string line = util::mask_within(line_of(place.source->text, place.line));
  const std::size_t wanted = place.column > 0 ? static_cast<std::size_t>(place.column) - 1 : 0;
  const std::size_t column = std::min(wanted, util::code_points(line));
  const std::size_t cut = column > k_before ? column - k_before : 0;
  const std::string_view window = skip(line, cut);
  const std::string_view behind = skip(window, column - cut);
  const std::string_view rest = skip(behind, k_after);
  const std::string left = (cut > 0 ? "…" : "") + visible(window.substr(0, window.size() - behind.size()));
  const std::string right = visible(behind.substr(0, behind.size() - rest.size())) + (rest.empty() ? "" : "…");
  return fmt::format("{}{}\n{}^\n", left, right, std::string(util::display_width(left), ' '));
}

std::string head(const Place& place, Language language) {
  if (!place.source) return say<phrases::error_label>().in(language) + text::colon(language);
  const std::string name = util::printable(place.source->name);
  return place.line > 0 ? fmt::format("{}:{}:{}: ", name, place.line, place.column) : name + ": ";
}

}  // namespace

std::string render(const Error& error, Language language) {
  const auto shown = [&](const Localized& told) { return util::printable(util::mask_within(told.in(language))); };
  std::string text = head(error.place, language) + shown(error.message) + '\n';
  if (error.place.source && error.place.line > 0) text += excerpt(error.place);
  if (!error.hint.empty())
    text += say<phrases::hint_label>().in(language) + text::colon(language) + shown(error.hint) + '\n';
  return text;
}

}  // namespace readiness::doc
