// SPDX-License-Identifier: Apache-2.0
#include "data/layout/header.hpp"

#include "text/layout_phrases.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace readiness::data::layout {
namespace {

namespace phrases = text::phrases;
using text::say;
using Sample = std::span<const Cells>;

// Most cells below are values: so many of a hundred.
constexpr std::size_t k_mostly = 80;

// "导出时间：,2026-01-30": a colon behind some cells, and not behind all.
bool is_remark(const Cells& row) {
  const auto colons = static_cast<std::size_t>(std::count_if(
      row.begin(), row.end(), [](const std::string& text) { return text.ends_with(':') || text.ends_with("："); }));
  return colons > 0 && colons < filled(row);
}

// More texts than values.
bool looks_like_header(const Cells& row) {
  const auto values = static_cast<std::size_t>(std::count_if(row.begin(), row.end(), is_value));
  return filled(row) > 2 * values && !is_remark(row);
}

// How far most rows are filled: the upper median. Rows that hold one cell only are not asked when there are others,
// for titles may be as many as the rest of a small table.
std::size_t usual_filling(Sample sample) {
  std::vector<std::size_t> fillings;
  for (const Cells& row : sample)
    if (filled(row) > 1) fillings.push_back(filled(row));
  if (fillings.empty()) return 1;
  const auto middle = fillings.begin() + static_cast<std::ptrdiff_t>(fillings.size() / 2);
  std::nth_element(fillings.begin(), middle, fillings.end());
  return *middle;
}

std::size_t find_first(Sample sample) {
  const std::size_t usual = usual_filling(sample), enough = std::max((usual + 1) / 2, std::min<std::size_t>(usual, 2));
  const auto accepted = [&](const Cells& row) { return filled(row) >= enough && looks_like_header(row); };
  const bool remark = is_remark(sample[0]);
  if (!remark && (filled(sample[0]) >= usual || accepted(sample[0]))) return 0;
  for (std::size_t row = 1; row < std::min(sample.size(), k_header_search_rows); ++row)
    if (accepted(sample[row]) && (remark || filled(sample[row]) > filled(sample[0]))) return row;
  return 0;
}

// What stands below a row, in one column.
struct Below {
  std::size_t filled = 0, values = 0, same_shape = 0;
  bool mostly_values() const { return filled > 0 && values * 100 >= filled * k_mostly; }
};

Below below(Sample sample, std::size_t row, std::size_t column) {
  Below result;
  const std::string own = shape(cell(sample[row], column));
  for (const Cells& other : sample.subspan(row + 1)) {
    const std::string& text = cell(other, column);
    if (text.empty()) continue;
    ++result.filled;
    result.values += is_value(text) ? 1u : 0u;
    result.same_shape += shape(text) == own ? 1u : 0u;
  }
  return result;
}

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

// The text of `row`, or of the last column in front of `column` that has one: a group reaches as far as the next.
const std::string& group_of(const Cells& row, std::size_t column) {
  while (column > 0 && cell(row, column).empty()) --column;
  return cell(row, column);
}

std::size_t header_words(const Cells& row) {
  return static_cast<std::size_t>(std::count_if(row.begin(), row.end(), is_header_word));
}

// No row of data: all texts, all different within a group, none that stands for a missing value or is built like what
// is below it; above columns of numbers or dates, or made of known words. One that lets such a column open, or stands
// below known words, can only be told by its words. Needs a row above.
bool is_unlike_below(Sample sample, std::size_t row) {
  std::set<std::pair<std::string_view, std::string_view>> seen;
  std::size_t telling = 0, open = 0;
  for (std::size_t column = 0; column < sample[row].size(); ++column) {
    const std::string& text = sample[row][column];
    const Below others = below(sample, row, column);
    (text.empty() ? open : telling) += others.mostly_values() ? 1u : 0u;
    if (text.empty()) continue;
    if (is_value(text) || util::is_blank(text) || !seen.emplace(group_of(sample[row - 1], column), text).second)
      return false;
    if (has_digit(text) && 2 * others.same_shape > others.filled) return false;
  }
  const Cells& above = sample[row - 1];
  if (2 * header_words(sample[row]) >= filled(sample[row])) return true;
  return telling > 0 && open == 0 && 2 * header_words(above) < filled(above);
}

// Does `row` name what the row above it leaves open, or calls by the name of its neighbour?
bool fills_gaps(const Cells& above, const Cells& row) {
  bool fills = false;
  for (std::size_t column = 0; column < row.size(); ++column) {
    const std::string& over = cell(above, column);
    const bool gap = over.empty() || (column > 0 && over == cell(above, column - 1));
    fills = fills || (gap && !row[column].empty());
  }
  return fills;
}

bool is_group_row(const Cells& row) { return filled(row) > 1 && looks_like_header(row); }

bool holds_units(Sample sample, std::size_t row, std::size_t header) {
  if (row >= sample.size() || filled(sample[row]) == 0 || filled(sample[row]) >= filled(sample[header])) return false;
  for (std::size_t column = 0; column < sample[row].size(); ++column) {
    const std::string& text = sample[row][column];
    if (!text.empty() && !(is_unit(text) && below(sample, row, column).mostly_values())) return false;
  }
  return true;
}

// "# 示例：G-01", "# example: G-01". In a later row, that would be a value like any other.
bool is_example(Sample sample, std::size_t row) {
  if (row >= sample.size()) return false;
  const std::string text = util::lower(cell(sample[row], 0));
  return text.starts_with("# 示例") || text.starts_with("# example");
}

// What stands between the header and the data.
void add_rows_below(HeaderRows& rows, Sample sample) {
  rows.units = holds_units(sample, rows.end(), rows.first + rows.count - 1);
  rows.example = is_example(sample, rows.end());
}

}  // namespace

HeaderRows header_at(Sample sample, std::size_t first, std::size_t stated_count) {
  HeaderRows rows{first, std::max<std::size_t>(stated_count, 1)};
  if (stated_count == 0 && first > 0 && is_group_row(sample[first - 1])) rows = {first - 1, 2};
  add_rows_below(rows, sample);
  return rows;
}

HeaderRows find_header(Sample sample, std::size_t stated_count) {
  HeaderRows rows{find_first(sample)};
  const auto continues = [&](std::size_t row) {
    return row < sample.size() && fills_gaps(sample[row - 1], sample[row]) && is_unlike_below(sample, row);
  };
  while (rows.count < k_max_header_rows && continues(rows.end())) ++rows.count;
  if (rows.count == 1 && rows.first > 0 && is_group_row(sample[rows.first - 1])) rows = {rows.first - 1, 2};
  if (stated_count > 0) rows = {rows.end() - std::min(stated_count, rows.end()), stated_count};
  add_rows_below(rows, sample);
  return rows;
}

std::vector<std::string> header_texts(Sample sample, const HeaderRows& rows) {
  std::size_t width = 0;
  for (std::size_t i = 0; i < rows.count; ++i) width = std::max(width, sample[rows.first + i].size());
  std::vector<std::string> texts(width);
  std::map<std::string_view, std::size_t> uses;
  for (std::size_t column = 0; column < width; ++column) {
    for (std::size_t i = rows.count; i > 0 && texts[column].empty(); --i)
      texts[column] = cell(sample[rows.first + i - 1], column);
    ++uses[texts[column]];
  }
  std::vector<std::string> full = texts;
  for (std::size_t column = 0; column < width && rows.count > 1; ++column) {
    const std::string& group = group_of(sample[rows.first], column);
    const bool ambiguous = uses[texts[column]] > 1 && !texts[column].empty() && group != texts[column];
    if (ambiguous && !group.empty()) full[column] = group + " " + texts[column];
  }
  return full;
}

std::size_t columns_in_use(const std::vector<std::string>& texts, Sample below) {
  const auto width = [](const Cells& row) {
    const auto last = std::find_if(row.rbegin(), row.rend(), [](const std::string& text) { return !text.empty(); });
    return static_cast<std::size_t>(row.rend() - last);
  };
  std::size_t used = std::max(width(texts), std::min<std::size_t>(texts.size(), 1));
  for (const Cells& row : below) used = std::max(used, std::min(width(row), texts.size()));
  return used;
}

Localized describe(const HeaderRows& rows, std::span<const std::uint64_t> numbers) {
  Localized note;
  const auto add = [&](const Localized& text) {
    note.zh += text.zh;
    note.en += text.en;
  };
  const std::uint64_t first = numbers[rows.first], last = numbers[rows.first + rows.count - 1];
  if (rows.count > 1) add(say<phrases::header_in_rows>(first, last));
  if (rows.count == 1 && first > 1) add(say<phrases::header_in_row>(first));
  if (rows.units) add(say<phrases::units_in_row>(numbers[rows.first + rows.count]));
  if (rows.example) add(say<phrases::example_in_row>(numbers[rows.end() - 1]));
  return note;
}

}  // namespace readiness::data::layout
