// SPDX-License-Identifier: Apache-2.0
#include "cli/help.hpp"

#include "paper/wrap.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase label_usage{"用法", "Usage"};
constexpr text::Phrase label_options{"选项", "Options"};
constexpr text::Phrase label_arguments{"参数", "Arguments"};
constexpr text::Phrase label_commands{"命令", "Commands"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_widest_command = 28;  // meanings begin at most so far to the right

std::size_t name_column(const std::vector<HelpEntry>& entries) {
  std::size_t widest = 0;
  for (const HelpEntry& entry : entries) widest = std::max(widest, util::display_width(entry.name));
  return std::min(widest, k_widest_command);
}

std::string section(const Localized& title, const std::vector<HelpEntry>& entries, Language language) {
  if (entries.empty()) return {};
  const std::size_t column = name_column(entries);
  const std::size_t indent = 2 + column + 2;
  const std::string line_break = '\n' + std::string(indent, ' ');
  std::string text = '\n' + title.in(language) + text::colon_at_end(language) + '\n';
  for (const HelpEntry& entry : entries) {
    const bool long_name = util::display_width(entry.name) > column;
    text += "  " + (long_name ? entry.name + line_break : util::pad_right(entry.name, column) + "  ");
    text += util::join(paper::wrap(entry.meaning.in(language), k_help_width - indent), line_break) + '\n';
  }
  return text;
}

std::string paragraphs(const Localized& text, Language language) {
  if (text.empty()) return {};
  if (language == Language::zh_en && text.zh != text.en) return text.zh + "\n\n" + text.en + '\n';
  return text.in(language) + '\n';
}

}  // namespace

std::string render(const HelpPage& page, Language language) {
  std::string text = paragraphs(page.about, language);
  text += '\n' + say<phrases::label_usage>().in(language) + text::colon(language) + page.usage + '\n';
  text += section(say<phrases::label_commands>(), page.commands, language);
  text += section(say<phrases::label_arguments>(), page.arguments, language);
  text += section(say<phrases::label_options>(), page.options, language);
  if (!page.examples.empty()) text += '\n' + paragraphs(page.examples, language);
  return text;
}

}  // namespace readiness::cli
