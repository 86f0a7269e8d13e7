// SPDX-License-Identifier: Apache-2.0
#include "data/csv/frame.hpp"

#include "data/csv/cells.hpp"
#include "data/csv/endless.hpp"
#include "data/csv/walker.hpp"
#include "data/kernels/step.hpp"
#include "data/layout/footer.hpp"
#include "data/layout/header.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <deque>
#include <optional>
#include <span>
#include <utility>

namespace readiness::data::csv {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase record_too_wide{"{0} 第 {1} 行超过 {2} 列", "{0}: row {1} has more than {2} columns"};
constexpr text::Phrase perhaps_no_table{"请检查分隔符，以及文件是否为表格", "check the delimiter, and whether the file is a table"};
constexpr text::Phrase header_row_missing{"{0} 只有 {1} 行，表头却应在第 {2} 行", "{0} has only {1} rows, but its header should be row {2}"};
constexpr text::Phrase header_row_blank{"{0} 第 {1} 行是空行，不是表头", "{0}: row {1} is blank, and no header"};
constexpr text::Phrase open_row_ends{"，每行末尾多一个分隔符", ", a delimiter at the end of every row"};
constexpr text::Phrase row_names_in_front{"，首列是行名，没有表头", ", row names in the first column, which has no header"};
// clang-format on
}  // namespace phrases

using layout::Cells;
using text::say;

constexpr std::size_t k_shape_bytes = std::size_t{256} << 10;
constexpr int k_most_header_rows = 1000;  // to be kept in memory
// Totals and remarks begin that near the end.
constexpr std::size_t k_tail_bytes = std::size_t{64} << 10;
constexpr std::size_t k_tried_lines = 64;  // CR LF counts twice, and some are blank or within quotes

// A record that holds another one is that much longer than most: so many of a hundred.
constexpr std::size_t k_long_record = 150;
constexpr std::size_t k_mostly = 80;  // of a hundred

struct Top {
  std::vector<Cells> rows;
  std::vector<std::uint64_t> numbers;
  std::vector<std::string_view> lines;  // without their line breaks
  std::vector<std::size_t> ends;
};

// The rows from the one above number `first` on, as many as are worth looking at.
Result<Top> read_top(std::string_view text, Format format, std::uint64_t first, const TableFile& file) {
  Top top;
  Walker walker(text, format);
  std::uint64_t last = 0;
  const std::uint64_t needed = first + static_cast<std::uint64_t>(std::min(file.header_rows, k_most_header_rows));
  layout::Enough enough;
  const auto worth_more = [&] {
    return top.rows.empty() || (!enough.reached() && walker.end() < top.ends.front() + k_shape_bytes);
  };
  while ((last < needed || worth_more()) && walker.next()) {
    last = walker.number();
    if (last + 1 < first) continue;
    top.rows.push_back(cells_of(walker.fields(), format.encoding));
    enough.add(top.rows.back());
    top.numbers.push_back(last);
    const std::string_view front = walker.fields().front(), back = walker.fields().back();
    top.lines.emplace_back(front.data(), static_cast<std::size_t>(back.data() + back.size() - front.data()));
    top.ends.push_back(walker.end());
  }
  if (walker.too_wide())
    return Error{say<phrases::record_too_wide>(file.file, walker.number(), util::grouped(k_max_columns)), file.place,
                 say<phrases::perhaps_no_table>()};
  if (!top.rows.empty() && last >= first) return top;
  if (walker.endless()) return endless(file.file, walker.number());
  if (last == 0) return Error{say<text::phrases::table_empty>(file.file)};
  return Error{say<phrases::header_row_missing>(file.file, last, first), file.place};
}

// What is behind the data.
struct Footer {
  std::size_t begin = 0;
  std::size_t rows = 0;
  Localized reason = {};
};

// The last rows, whatever they hold.
Footer stated_footer(std::string_view text, std::size_t begin, Format format, std::size_t rows) {
  if (rows == 0) return {text.size()};
  std::deque<std::size_t> begins;
  Walker walker(text.substr(begin), format);
  for (std::size_t end = 0; walker.next(); end = walker.end()) {
    begins.push_back(begin + end);
    if (begins.size() > rows) begins.pop_front();
  }
  if (begins.empty()) return {text.size()};
  return {begins.front(), begins.size(), say<text::phrases::footer_as_stated>()};
}

// Is the line above `at` blank, or nothing but delimiters?
bool stands_below_gap(std::string_view text, std::size_t at, char delimiter) {
  const std::size_t end = text.find_last_not_of("\r\n", at == 0 ? 0 : at - 1);
  if (end == std::string_view::npos || is_below_gap(text, at)) return true;
  const std::size_t last = text.find_last_not_of(delimiter, end);
  return last != end && (last == std::string_view::npos || kernels::is_line_break(text[last]));
}

// The rows from `begin` to the end of the text; nothing when they are more than a footer has.
std::vector<layout::LastRow> few_rows(std::string_view text, std::size_t begin, Format format) {
  std::vector<layout::LastRow> rows;
  Walker walker(text.substr(begin), format);
  bool gap = stands_below_gap(text, begin, format.delimiter);
  for (std::uint64_t expected = 1; walker.next(); expected = walker.number() + 1) {
    if (rows.size() == layout::k_footer_rows) return {};
    gap = gap || walker.number() > expected;
    rows.push_back({cells_of(walker.fields(), format.encoding), std::exchange(gap, false)});
  }
  return rows;
}

// Not between CR and LF, nor in a value with quotes that closes behind `at`.
bool may_begin_record(std::string_view text, std::size_t at) {
  if (at > 0 && at < text.size() && text[at - 1] == '\r' && text[at] == '\n') return false;
  const std::string_view tail = text.substr(at);
  return std::count(tail.begin(), tail.end(), '"') % 2 == 0;
}

// Tries the beginnings of the last lines, the last one first. Whether a record begins there, or a line within
// quotes, cannot be seen from here: reading proves it.
Footer find_totals(std::string_view text, std::size_t begin, Format format, std::size_t columns) {
  Footer footer{text.size()};
  const std::size_t first = std::max(begin, text.size() - std::min(text.size(), k_tail_bytes));
  std::size_t at = text.find_last_not_of(std::string("\r\n") + format.delimiter);
  for (std::size_t tries = 0; at != std::string_view::npos && at > first && tries < k_tried_lines; ++tries) {
    at = text.find_last_of("\r\n", at);
    if (at == std::string_view::npos || at + 1 < first) break;
    if (may_begin_record(text, at + 1)) {
      const std::vector<layout::LastRow> rows = few_rows(text, at + 1, format);
      if (rows.empty()) break;
      const std::string& word = layout::first_text(rows.front().cells);
      if (layout::count_footer(rows, columns) == rows.size()) footer = {at + 1, rows.size(), {word, word}};
    }
    if (at > 0) --at;
  }
  return footer;
}

// Binds rows that are all one longer than the header.
void bind_long_rows(Frame& frame) {
  if (layout::filled(frame.header) == 0) return;
  switch (layout::find_long_rows(frame.samples, frame.header.size())) {
    case layout::LongRows::none:
      return;
    case layout::LongRows::open_end:
      ++frame.fields;
      return append(frame.note, say<phrases::open_row_ends>());
    case layout::LongRows::row_names:
      frame.header.insert(frame.header.begin(), std::string());
      ++frame.fields;
      return append(frame.note, say<phrases::row_names_in_front>());
  }
}

// The columns in which most cells are values.
std::vector<std::size_t> numeric_columns(std::span<const Cells> rows, std::size_t columns) {
  std::vector<std::size_t> numeric;
  for (std::size_t column = 0; column < columns; ++column) {
    std::size_t filled = 0, values = 0;
    for (const Cells& row : rows) {
      const std::string& text = layout::cell(row, column);
      filled += text.empty() ? 0u : 1u;
      values += layout::is_value(text) ? 1u : 0u;
    }
    if (filled > 1 && values * 100 >= filled * k_mostly) numeric.push_back(column);
  }
  return numeric;
}

Watch watch_for(const Top& top, const layout::HeaderRows& rows, const Frame& frame) {
  Watch watch{.columns = frame.fields, .numeric = numeric_columns(frame.samples, frame.fields)};
  for (std::size_t i = 0; i < rows.count; ++i)
    if (layout::filled(top.rows[rows.first + i]) > 1) watch.header.push_back(top.lines[rows.first + i]);
  std::vector<std::size_t> sizes;
  for (std::size_t i = rows.end(); i < top.lines.size(); ++i) sizes.push_back(top.lines[i].size());
  if (sizes.empty()) return watch;
  const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
  std::nth_element(sizes.begin(), middle, sizes.end());
  watch.long_record = *middle * k_long_record / 100;
  return watch;
}

// Nothing when there are not so many rows.
std::optional<layout::HeaderRows> header_rows(const Top& top, const TableFile& file) {
  const auto count = static_cast<std::size_t>(file.header_rows);
  if (!file.header_row) return layout::find_header(top.rows, count);
  if (*file.header_row == 0) return layout::HeaderRows{0, 0};
  const auto at = std::find(top.numbers.begin(), top.numbers.end(), static_cast<std::uint64_t>(*file.header_row));
  if (at == top.numbers.end()) return {};
  return layout::header_at(top.rows, static_cast<std::size_t>(at - top.numbers.begin()), count);
}

}  // namespace

Result<Frame> find_frame(std::string_view text, Format format, const TableFile& file) {
  const auto stated = static_cast<std::uint64_t>(file.header_row.value_or(0));
  RD_TRY(Top top, read_top(text, format, std::max<std::uint64_t>(stated, 1), file));
  const std::optional<layout::HeaderRows> found = header_rows(top, file);
  if (!found) return Error{say<phrases::header_row_blank>(file.file, stated), file.place};
  const layout::HeaderRows& rows = *found;
  if (rows.end() > top.rows.size())
    return Error{
        say<phrases::header_row_missing>(file.file, top.numbers.back(), top.numbers[rows.first] + rows.count - 1),
        file.place};
  Frame frame{.header = layout::header_texts(top.rows, rows), .note = layout::describe(rows, top.numbers)};
  frame.first_row = rows.end() == 0 ? 1 : top.numbers[rows.end() - 1] + 1;
  frame.begin = rows.end() == 0 ? 0 : top.ends[rows.end() - 1];
  frame.samples.assign(top.rows.begin() + static_cast<std::ptrdiff_t>(rows.end()), top.rows.end());
  frame.fields = frame.header.size();
  bind_long_rows(frame);
  frame.header.resize(layout::columns_in_use(frame.header, frame.samples));
  frame.watch = watch_for(top, rows, frame);
  if (!file.header_row && rows.count == 1 && layout::is_like_data(top.rows, rows.first))
    frame.doubts.push_back(say<text::phrases::header_looks_like_data>(top.numbers[rows.first]));
  const Footer footer = file.footer_rows
                            ? stated_footer(text, frame.begin, format, static_cast<std::size_t>(*file.footer_rows))
                            : find_totals(text, frame.begin, format, layout::filled(frame.header));
  frame.end = footer.begin;
  if (footer.rows > 0) append(frame.note, say<text::phrases::footer_left_out>(footer.rows, footer.reason));
  return frame;
}

}  // namespace readiness::data::csv
