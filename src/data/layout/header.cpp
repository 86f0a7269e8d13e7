// SPDX-License-Identifier: Apache-2.0
#include "data/layout/header.hpp"

#include "text/phrase.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace readiness::data::layout {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase header_in_row{"，表头在第 {0} 行", ", header in row {0}"};
constexpr text::Phrase header_in_rows{"，表头占第 {0}-{1} 行", ", header in rows {0}-{1}"};
constexpr text::Phrase header_none{"，无表头（已指定），列名为列号", ", no header (as stated): columns are called by their numbers"};
constexpr text::Phrase units_in_row{"，第 {0} 行是单位", ", units in row {0}"};
constexpr text::Phrase example_in_row{"，第 {0} 行是示例", ", an example in row {0}"};
// clang-format on
}  // namespace phrases

using text::say;
using Sample = std::span<const Cells>;

// Most cells below are values: so many of a hundred.
constexpr std::size_t k_mostly = 80;
// Behind so many rows that are records, no header follows.
constexpr std::size_t k_tried_records = 20;

// "导出时间：,2026-01-30": a colon behind some cells, and not behind all. "# Device 7", "sep=;".
bool is_remark(const Cells& row) {
  const std::string& first = cell(row, 0);
  if (first.starts_with("# ") || (first.starts_with("sep=") && filled(row) == 1)) return true;
  const auto colons = static_cast<std::size_t>(std::count_if(
      row.begin(), row.end(), [](const std::string& text) { return text.ends_with(':') || text.ends_with("："); }));
  return colons > 0 && colons < filled(row);
}

// Two years or months, or more, each another one, and no other values.
bool holds_periods(const Cells& row) {
  std::set<std::string_view> seen;
  for (const std::string& text : row)
    if (is_value(text) && (!is_period(text) || !seen.insert(text).second)) return false;
  return seen.size() > 1;
}

// More texts than values; years and months in a row are texts.
bool looks_like_header(const Cells& row) {
  const auto values = static_cast<std::size_t>(std::count_if(row.begin(), row.end(), is_value));
  return (filled(row) > 2 * values || holds_periods(row)) && !is_remark(row);
}

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

// The upper median.
std::size_t middle_of(std::vector<std::size_t> numbers) {
  const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
  std::nth_element(numbers.begin(), middle, numbers.end());
  return *middle;
}

// How far most rows are filled. Rows that hold one cell only, and remarks, are not asked when there are others, for
// titles may be as many as the rest of a small table.
std::size_t usual_filling(Sample sample) {
  std::vector<std::size_t> fillings, of_remarks;
  for (const Cells& row : sample)
    if (filled(row) > 1) (is_remark(row) ? of_remarks : fillings).push_back(filled(row));
  if (fillings.empty()) fillings = of_remarks;
  return fillings.empty() ? 1 : middle_of(std::move(fillings));
}

// What stands below a row, in one column.
struct Below {
  std::size_t filled = 0, values = 0, periods = 0, same_shape = 0;
  bool mostly_values() const { return filled > 0 && values * 100 >= filled * k_mostly; }
  bool mostly_periods() const { return filled > 0 && periods * 100 >= filled * k_mostly; }
};

Below below(Sample sample, std::size_t row, std::size_t column) {
  Below result;
  const std::string own = shape(cell(sample[row], column));
  for (const Cells& other : sample.subspan(row + 1, std::min(k_sample_rows, sample.size() - row - 1))) {
    const std::string& text = cell(other, column);
    if (text.empty()) continue;
    ++result.filled;
    result.values += is_value(text) ? 1u : 0u;
    result.periods += is_period(text) ? 1u : 0u;
    result.same_shape += shape(text) == own ? 1u : 0u;
  }
  return result;
}

// Built like what is below it.
bool is_alike(const std::string& text, const Below& others) {
  if (text.empty() || (is_period(text) && !others.mostly_periods())) return false;
  if (is_value(text)) return others.mostly_values();
  return has_digit(text) && others.filled > 1 && 2 * others.same_shape > others.filled;
}

// A text above numbers and dates, or above codes that have digits.
bool is_name_of(Sample sample, std::size_t row, std::size_t column, const Below& others) {
  const std::string& text = cell(sample[row], column);
  if (text.empty() || is_value(text) || util::is_blank(text)) return false;
  if (others.mostly_values()) return true;
  if (has_digit(text) || others.filled < 2) return false;
  const auto coded = [&](const Cells& other) { return cell(other, column).empty() || has_digit(cell(other, column)); };
  return std::all_of(sample.begin() + static_cast<std::ptrdiff_t>(row) + 1, sample.end(), coded);
}

// A record like those around it. The last row of a sample has none below it: then those above tell.
bool is_record(Sample sample, std::size_t row) {
  if (row + 1 == sample.size()) {
    const std::vector<Cells> turned(sample.rbegin(), sample.rend());
    return row > 0 && is_record(turned, 0);
  }
  for (std::size_t column = 0; column < sample[row].size(); ++column)
    if (is_alike(sample[row][column], below(sample, row, column))) return true;
  return false;
}

// So many fields have nearly all rows below the first one; 0 when they differ.
std::size_t usual_width(Sample sample) {
  std::map<std::size_t, std::size_t> rows_of;
  std::size_t rows = 0;
  for (const Cells& row : sample.subspan(1)) {
    if (filled(row) < 2) continue;
    ++rows_of[row.size()];
    ++rows;
  }
  for (const auto& [width, count] : rows_of)
    if (rows > 1 && count * 100 >= rows * k_mostly) return width;
  return 0;
}

std::size_t find_first(Sample sample) {
  const std::size_t usual = usual_filling(sample), enough = std::max((usual + 1) / 2, std::min<std::size_t>(usual, 2));
  const std::size_t width = usual_width(sample);
  const bool remark = is_remark(sample[0]), too_wide = width > 0 && filled(sample[0]) > width;
  const bool title = width > 0 && sample[0].size() < width;
  const auto accepted = [&](const Cells& row) { return filled(row) >= enough && looks_like_header(row); };
  std::size_t records = 0;
  const auto found = [&](std::size_t row) {
    if (!accepted(sample[row]) || (is_record(sample, row) && ++records > 0)) return false;
    if (too_wide) return sample[row].size() == width && is_telling(sample, row);
    return remark || filled(sample[0]) == 0 ||
           (filled(sample[row]) > filled(sample[0]) && (title || is_telling(sample, row)));
  };
  if (!remark && !too_wide && (filled(sample[0]) >= usual || accepted(sample[0]))) return 0;
  for (std::size_t row = 1; row < sample.size() && records < k_tried_records; ++row)
    if (found(row)) return row;
  return 0;
}

// The text of `row`, or of the last column in front of `column` that has one: a group reaches as far as the next.
const std::string& group_of(const Cells& row, std::size_t column) {
  while (column > 0 && cell(row, column).empty()) --column;
  return cell(row, column);
}

// Does `row` name the parts of groups, and leave open what the row above it names? "Date,Travel,,Total" above
// ",Air,Rail,": no record has its values only where the header has gaps.
bool names_parts(Sample sample, std::size_t row) {
  const Cells& above = sample[row - 1];
  const auto begins_group = [&](std::size_t column) {
    return !cell(above, column).empty() && column + 1 < above.size() && above[column + 1].empty();
  };
  std::size_t parts = 0, elsewhere = 0;
  for (std::size_t column = 0; column < std::max(above.size(), sample[row].size()); ++column) {
    const bool part = cell(above, column).empty() || begins_group(column);
    if (!cell(sample[row], column).empty()) ++(part ? parts : elsewhere);
  }
  return parts > 1 && elsewhere == 0 && cell(sample[row], 0).empty() && !cell(above, 0).empty();
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
    const bool named_above = text.empty() && !cell(sample[row - 1], column).empty();
    if (!named_above) (text.empty() ? open : telling) += others.mostly_values() ? 1u : 0u;
    if (text.empty()) continue;
    const bool period = is_period(text) && !others.mostly_periods();
    if ((is_value(text) && !period) || util::is_blank(text) ||
        !seen.emplace(group_of(sample[row - 1], column), text).second)
      return false;
    if (has_digit(text) && !period && 2 * others.same_shape > others.filled) return false;
  }
  if (names_parts(sample, row)) return true;
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

// 1, 2, 3 ..., or texts that are all different: how rows are called.
bool names_rows(Sample rows) {
  std::set<std::string_view> seen;
  bool counted = true, different = true;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const std::string& text = cell(rows[row], 0);
    counted = counted && text == std::to_string(row + 1);
    different = different && !text.empty() && !is_value(text) && seen.insert(text).second;
  }
  return counted || different;
}

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

void Enough::add(const Cells& row) {
  ++rows_;
  const std::size_t width = is_remark(row) ? 0 : filled(row);
  if (width > widest_) {
    widest_ = width;
    wide_ = 0;
  }
  if (2 * width > widest_) ++wide_;
}

bool names_numbers(Sample sample, std::size_t row) {
  for (std::size_t column = 0; column < sample[row].size(); ++column)
    if (is_name_of(sample, row, column, below(sample, row, column))) return true;
  return false;
}

bool is_telling(Sample sample, std::size_t row) {
  return header_words(sample[row]) > 0 || names_numbers(sample, row) || holds_periods(sample[row]);
}

bool is_like_data(Sample sample, std::size_t row) {
  if (header_words(sample[row]) > 0) return false;
  bool alike = false;
  for (std::size_t column = 0; column < sample[row].size(); ++column) {
    const Below others = below(sample, row, column);
    if (is_name_of(sample, row, column, others)) return false;
    alike = alike || is_alike(sample[row][column], others);
  }
  return alike;
}

LongRows find_long_rows(Sample below, std::size_t width) {
  std::vector<Cells> rows;
  for (const Cells& row : below)
    if (filled(row) > 1 && !is_totals_word(first_text(row))) rows.push_back(row);
  const auto is_longer = [&](const Cells& row) { return row.size() == width + 1; };
  if (rows.size() < 2 || !std::all_of(rows.begin(), rows.end(), is_longer)) return LongRows::none;
  if (std::all_of(rows.begin(), rows.end(), [](const Cells& row) { return row.back().empty(); }))
    return LongRows::open_end;
  return names_rows(rows) ? LongRows::row_names : LongRows::none;
}

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
  if (rows.count == 1 && rows.first > 0 && is_group_row(sample[rows.first - 1]) &&
      sample[rows.first - 1].size() <= sample[rows.first].size())
    rows = {rows.first - 1, 2};
  if (stated_count > 0) rows = {rows.end() - std::min(stated_count, rows.end()), stated_count};
  add_rows_below(rows, sample);
  return rows;
}

std::vector<std::string> header_texts(Sample sample, const HeaderRows& rows) {
  std::size_t width = 0;
  if (rows.count == 0) {
    for (const Cells& row : sample) width = std::max(width, row.size());
    std::vector<std::string> numbers;
    for (std::size_t column = 1; column <= width; ++column) numbers.push_back(std::to_string(column));
    return numbers;
  }
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
    const bool ambiguous = (uses[texts[column]] > 1 || is_period(texts[column])) && !texts[column].empty();
    if (ambiguous && group != texts[column] && !group.empty()) full[column] = group + " " + texts[column];
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
  if (rows.count == 0) return say<phrases::header_none>();
  const std::uint64_t first = numbers[rows.first], last = numbers[rows.first + rows.count - 1];
  if (rows.count > 1) add(say<phrases::header_in_rows>(first, last));
  if (rows.count == 1 && first > 1) add(say<phrases::header_in_row>(first));
  if (rows.units) add(say<phrases::units_in_row>(numbers[rows.first + rows.count]));
  if (rows.example) add(say<phrases::example_in_row>(numbers[rows.end() - 1]));
  return note;
}

}  // namespace readiness::data::layout
