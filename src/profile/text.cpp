// SPDX-License-Identifier: Apache-2.0
// The profile on a screen, or in a mail: plain text of at most 100 columns, aligned as terminals show it.
#include "profile/outline.hpp"
#include "profile/renderer.hpp"
#include "report/wrap.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::profile {

namespace {

constexpr std::size_t k_width = 100;
constexpr std::size_t k_gap = 2;
constexpr std::size_t k_name = 1, k_range = 6;  // cells that give way where a table is too wide
constexpr std::size_t k_narrowest = 8;
constexpr std::size_t k_longest_note = 6 * k_width;

using Row = std::vector<std::string>;

// One line, without anything that could drive a terminal.
std::string harmless(std::string_view text) {
  std::string line(util::trim(text));
  std::replace(line.begin(), line.end(), '\n', ' ');
  return util::printable(line);
}

std::vector<std::size_t> widths_of(const std::vector<Row>& rows) {
  std::vector<std::size_t> widths(rows.front().size());
  for (const Row& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], util::display_width(row[i]));
  std::size_t used = k_gap * (widths.size() - 1);
  for (const std::size_t width : widths) used += width;
  for (; used > k_width; --used) {
    std::size_t& wider = widths[widths[k_name] >= widths[k_range] ? k_name : k_range];
    if (wider <= k_narrowest) break;
    --wider;
  }
  return widths;
}

std::string line_of(const Row& row, const std::vector<std::size_t>& widths) {
  std::string line;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const bool number = i == 0 || (i >= k_first_number && i <= k_last_number);
    const std::string cell = util::shorten(row[i], widths[i]);
    line += std::string(i == 0 ? 0 : k_gap, ' ') +
            (number ? util::pad_left(cell, widths[i]) : util::pad_right(cell, widths[i]));
  }
  line.erase(line.find_last_not_of(' ') + 1);
  return line + '\n';
}

std::string heading(const std::string& title) {
  return '\n' + title + '\n' + std::string(util::display_width(title), '-') + '\n';
}

std::string more(const Table& table) { return table.more.empty() ? "" : table.more + '\n'; }

std::string table(const Table& table) {
  std::vector<Row> rows = {table.header};
  for (const Row& row : table.rows) {
    Row& clean = rows.emplace_back();
    for (const std::string& cell : row) clean.push_back(harmless(cell));
  }
  const std::vector<std::size_t> widths = widths_of(rows);
  std::string text = heading(table.title);
  for (const Row& row : rows) text += line_of(row, widths);
  return text + more(table);
}

// Breaks a list of values between them; other notes as any text.
std::vector<std::string> lines_of(const std::string& note, std::size_t width) {
  std::vector<std::string> lines;
  for (std::string_view rest = note; !rest.empty();) {
    const std::size_t end = std::min(rest.find(k_between), rest.size());
    const std::string item(rest.substr(0, end));
    rest.remove_prefix(std::min(end + k_between.size(), rest.size()));
    const std::string with = lines.empty() ? item : lines.back() + std::string(k_between) + item;
    if (!lines.empty() && util::display_width(with) <= width) {
      lines.back() = with;
    } else {
      for (std::string& line : report::wrap(item, width)) lines.push_back(std::move(line));
    }
  }
  return lines;
}

// A note a line, wrapped beside the column that it is about; the column is named once.
std::string notes(const Table& notes) {
  std::size_t number_width = 1, name_width = 0;
  for (const Row& row : notes.rows) {
    number_width = std::max(number_width, row[0].size());
    name_width = std::max(name_width, util::display_width(harmless(row[1])));
  }
  name_width = std::min<std::size_t>(name_width, k_width / 4);
  const std::size_t indent = number_width + k_gap + name_width + (name_width == 0 ? 0 : k_gap);
  std::string text = heading(notes.title), before;
  for (const Row& row : notes.rows) {
    std::string start;
    if (!row[0].empty() && row[0] != before)
      start = util::pad_left(row[0], number_width) + "  " + util::shorten(harmless(row[1]), name_width);
    before = row[0];
    for (const std::string& line : lines_of(util::shorten(harmless(row[2]), k_longest_note), k_width - indent)) {
      text += util::pad_right(start, indent) + line + '\n';
      start.clear();
    }
  }
  return text + more(notes);
}

std::string write_text(const Profile& profile, Language language) {
  const Outline outline = profile::outline(profile, language);
  std::string text = util::shorten(harmless(outline.title), k_width) + "\n\n";
  std::size_t label_width = 0;
  for (const Fact& fact : outline.facts) label_width = std::max(label_width, util::display_width(fact.label));
  for (const Fact& fact : outline.facts)
    text += util::shorten(util::pad_right(fact.label, label_width) + "  " + harmless(fact.text), k_width) + '\n';
  text += table(outline.columns);
  text += outline.remarks.rows.empty() ? heading(outline.remarks.title) + outline.no_remarks + '\n'
                                       : notes(outline.remarks);
  if (!outline.values.rows.empty()) text += notes(outline.values);
  return text;
}

}  // namespace

Renderer text() { return {"text", write_text}; }

}  // namespace readiness::profile
