// SPDX-License-Identifier: Apache-2.0
// On a screen, or in a mail: plain text, aligned as terminals show it.
#include "recon/outline.hpp"
#include "recon/renderer.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::recon {
namespace {

constexpr std::size_t k_width = 120;
constexpr std::size_t k_narrowest = 6;
constexpr std::size_t k_longest_note = 10 * k_width;

using Row = std::vector<std::string>;

// One line, without anything that could drive a terminal.
std::string harmless(std::string_view text) {
  std::string line(text);
  std::replace(line.begin(), line.end(), '\n', ' ');
  return util::printable(line);
}

bool is_number(const Section& section, std::size_t column) {
  return column < section.numbers.size() && section.numbers[column];
}

// The widest columns of words give way.
std::vector<std::size_t> widths_of(const Section& section, const std::vector<Row>& rows) {
  std::vector<std::size_t> widths(section.header.size(), 0);
  for (const Row& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], std::min(util::display_width(row[i]), k_width));
  std::size_t used = 2 * (widths.size() - 1);
  for (const std::size_t width : widths) used += width;
  for (; used > k_width; --used) {
    std::size_t widest = widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i)
      if (!is_number(section, i) && (widest == widths.size() || widths[i] > widths[widest])) widest = i;
    if (widest == widths.size() || widths[widest] <= k_narrowest) break;
    --widths[widest];
  }
  return widths;
}

std::string text_table(const Section& section) {
  if (section.rows.empty()) return {};
  std::vector<Row> rows{section.header};
  rows.insert(rows.end(), section.rows.begin(), section.rows.end());
  for (Row& row : rows)
    for (std::string& cell : row) cell = harmless(cell);
  const std::vector<std::size_t> widths = widths_of(section, rows);
  std::string text;
  for (const Row& row : rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string cell = util::shorten(row[i], widths[i]);
      line += (i == 0 ? "" : "  ") +
              (is_number(section, i) ? util::pad_left(cell, widths[i]) : util::pad_right(cell, widths[i]));
    }
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + '\n';
  }
  return text;
}

std::string write_text(const Reconciliation& result, Language language) {
  const Outline outline = recon::outline(result, language);
  std::string text = harmless(outline.title) + "\n\n";
  std::size_t label_width = 0;
  for (const Fact& fact : outline.facts) label_width = std::max(label_width, util::display_width(fact.label));
  for (const Fact& fact : outline.facts)
    text += util::pad_right(fact.label, label_width) + "  " + harmless(fact.text) + '\n';
  for (const Section& section : outline.sections) {
    const std::string title = harmless(section.title);
    text += '\n' + title + '\n' + std::string(util::display_width(title), '-') + '\n' + text_table(section);
    for (const std::string& paragraph : section.paragraphs)
      text += "- " + util::shorten(harmless(paragraph), k_longest_note) + '\n';
  }
  return text;
}

}  // namespace

Renderer text() { return {"text", ".txt", write_text}; }

}  // namespace readiness::recon
