// SPDX-License-Identifier: Apache-2.0
// A page in a mail or a log: plain text, tables aligned as terminals show them.
#include "paper/first_rows.hpp"
#include "paper/line.hpp"
#include "paper/screen.hpp"
#include "paper/wrap.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::paper {
namespace {

constexpr std::size_t k_gap = 2;
constexpr std::size_t k_narrowest = 6;      // that a column gives way to
constexpr std::size_t k_longest_item = 10;  // lines
constexpr std::size_t k_longest_remark = 6;

bool is_number(const Table& table, std::size_t column) {
  return column < table.numbers.size() && table.numbers[column];
}

// The widest columns of words give way.
std::vector<std::size_t> widths_of(const Table& table, const std::vector<Row>& rows, std::size_t width) {
  std::vector<std::size_t> widths(table.header.size(), 0);
  for (const Row& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], std::min(util::display_width(row[i]), width));
  std::size_t used = k_gap * (widths.size() - 1);
  for (const std::size_t one : widths) used += one;
  for (; used > width; --used) {
    std::size_t widest = widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i)
      if (!is_number(table, i) && (widest == widths.size() || widths[i] > widths[widest])) widest = i;
    if (widest == widths.size() || widths[widest] <= k_narrowest) break;
    --widths[widest];
  }
  return widths;
}

// Breaks a list of values between them; other texts as any text.
std::vector<std::string> lines_of(std::string_view rest, std::size_t width) {
  std::vector<std::string> lines;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(k_between_values), rest.size());
    const std::string value(rest.substr(0, end));
    rest.remove_prefix(std::min(end + k_between_values.size(), rest.size()));
    const std::string with = lines.empty() ? value : lines.back() + std::string(k_between_values) + value;
    if (!lines.empty() && util::display_width(with) <= width) {
      lines.back() = with;
    } else {
      for (std::string& line : wrap(value, width)) lines.push_back(std::move(line));
    }
  }
  return lines;
}

class Letter : public Screen {
 public:
  using Screen::Screen;
  using Screen::operator();

  void operator()(const Title& title) { text_ += line_of(title.text) + '\n'; }

  void operator()(const Heading& heading) {
    const std::string title = line_of(heading.text);
    gap();
    text_ += title + '\n' + std::string(util::display_width(title), '-') + '\n';
    below_heading_ = text_.size();
  }

  void operator()(const Facts& facts) {
    gap();
    std::size_t label_width = 0;
    for (const Fact& fact : facts.facts) label_width = std::max(label_width, util::display_width(fact.label));
    for (const Fact& fact : facts.facts)
      text_ += util::pad_right(fact.label, label_width) + "  " + line_of(fact.text) + '\n';
  }

  void operator()(const List& list) {
    for (const std::string& item : list.items)
      text_ += list.mark + util::shorten(line_of(item), k_longest_item * width_) + '\n';
  }

  void operator()(const Table& table) {
    part();
    std::vector<Row> rows{table.header};
    rows.insert(rows.end(), table.rows.begin(), table.rows.end());
    for (Row& row : rows)
      for (std::string& cell : row) cell = line_of(cell);
    const std::vector<std::size_t> widths = widths_of(table, rows, width_);
    for (const Row& row : rows) put_row(table, row, widths);
    put_more(table.more);
  }

  // Wrapped beside what it is about, which is named once.
  void operator()(const Remarks& remarks) {
    part();
    std::size_t number_width = 1, name_width = 0;
    for (const Remark& remark : remarks.remarks) {
      number_width = std::max(number_width, remark.number.size());
      name_width = std::max(name_width, util::display_width(line_of(remark.name)));
    }
    name_width = std::min<std::size_t>(name_width, width_ / 4);
    const std::size_t indent = number_width + k_gap + name_width + (name_width == 0 ? 0 : k_gap);
    std::string before;
    for (const Remark& remark : remarks.remarks) {
      std::string start;
      if (!remark.number.empty() && remark.number != before)
        start = util::pad_left(remark.number, number_width) + "  " + util::shorten(line_of(remark.name), name_width);
      before = remark.number;
      const std::string text = util::shorten(line_of(remark.text), k_longest_remark * width_);
      for (const std::string& line : lines_of(text, width_ - indent)) {
        text_ += util::pad_right(start, indent) + line + '\n';
        start.clear();
      }
    }
    put_more(remarks.more);
  }

 private:
  // From what is before it, unless that is its heading.
  void part() {
    if (text_.size() != below_heading_) gap();
  }

  void put_row(const Table& table, const Row& row, const std::vector<std::size_t>& widths) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string cell = util::shorten(row[i], widths[i]);
      line += std::string(i == 0 ? 0 : k_gap, ' ') +
              (is_number(table, i) ? util::pad_left(cell, widths[i]) : util::pad_right(cell, widths[i]));
    }
    line.erase(line.find_last_not_of(' ') + 1);
    text_ += line + '\n';
  }

  void put_more(const std::string& more) {
    if (!more.empty()) text_ += line_of(more) + '\n';
  }

  std::size_t below_heading_ = 0;  // how much text there was
};

Result<void> write_text(const Page& page, const Look&, const TextSink& sink) {
  Letter letter(page.language, Look{.width = page.width});
  RD_CHECK(put_blocks(page, letter));
  return sink(std::move(letter).text());
}

}  // namespace

Format text() { return {"text", "", ".txt", Use::text, write_text}; }

}  // namespace readiness::paper
