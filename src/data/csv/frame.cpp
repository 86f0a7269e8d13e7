// SPDX-License-Identifier: Apache-2.0
#include "data/csv/frame.hpp"

#include "data/csv/quotes.hpp"
#include "data/csv/walker.hpp"
#include "data/encoding/gb18030.hpp"
#include "data/layout/footer.hpp"
#include "data/layout/header.hpp"
#include "text/data_source_phrases.hpp"
#include "text/layout_phrases.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <deque>

namespace readiness::data::csv {
namespace {

namespace phrases = text::phrases;
using layout::Cells;
using text::say;

constexpr std::size_t k_shape_bytes = std::size_t{256} << 10;
constexpr int k_most_header_rows = 1000;  // to be kept in memory
// Totals and remarks begin that near the end.
constexpr std::size_t k_tail_bytes = std::size_t{64} << 10;
constexpr std::size_t k_tried_lines = 32;  // CR LF counts twice, and some are blank or within quotes

using Fields = std::vector<std::string_view>;

Cells cells_of(const Fields& fields, Encoding encoding) {
  Arena arena;
  Cells cells;
  for (const std::string_view field : fields) {
    const std::string_view value = field.starts_with('"') ? unquoted(field, arena) : field;
    cells.emplace_back(util::trim(encoding == Encoding::gb18030 ? gb18030_to_utf8(value, arena) : value));
  }
  return cells;
}

struct Top {
  std::vector<Cells> rows;
  std::vector<std::uint64_t> numbers;
  std::vector<std::size_t> ends;
};

// The rows from the one above number `first` on, as many as are worth looking at.
Result<Top> read_top(std::string_view text, Format format, std::uint64_t first, const TableFile& file) {
  Top top;
  Walker walker(text, format);
  std::uint64_t last = 0;
  const std::uint64_t needed = first + static_cast<std::uint64_t>(std::min(file.header_rows, k_most_header_rows));
  const auto worth_more = [&] {
    return top.rows.size() < layout::k_sample_rows && walker.end() < top.ends.front() + k_shape_bytes;
  };
  while ((last < needed || worth_more()) && walker.next()) {
    last = walker.number();
    if (last + 1 < first) continue;
    top.rows.push_back(cells_of(walker.fields(), format.encoding));
    top.numbers.push_back(last);
    top.ends.push_back(walker.end());
  }
  if (!top.rows.empty() && last >= first) return top;
  if (walker.endless()) return endless(file.file, walker.number());
  if (last == 0) return Error{say<phrases::table_empty>(file.file)};
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
  return {begins.front(), begins.size(), say<phrases::footer_as_stated>()};
}

// The rows from `begin` to the end of the text; nothing when they are more than a footer has.
std::vector<Cells> few_rows(std::string_view text, std::size_t begin, Format format) {
  std::vector<Cells> rows;
  Walker walker(text.substr(begin), format);
  while (walker.next()) {
    if (rows.size() == layout::k_footer_rows) return {};
    rows.push_back(cells_of(walker.fields(), format.encoding));
  }
  return rows;
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
    const std::vector<Cells> rows = few_rows(text, at + 1, format);
    if (rows.empty()) break;
    const std::string& word = layout::first_text(rows.front());
    if (layout::count_footer(rows, columns) == rows.size()) footer = {at + 1, rows.size(), {word, word}};
    if (at > 0) --at;
  }
  return footer;
}

}  // namespace

Error endless(const std::string& name, std::uint64_t row) {
  return {say<phrases::record_endless>(name, row, k_max_record_bytes >> 20), {}, say<phrases::quote_not_closed>()};
}

Result<Frame> find_frame(std::string_view text, Format format, const TableFile& file) {
  const auto stated = static_cast<std::uint64_t>(file.header_row);
  RD_TRY(Top top, read_top(text, format, std::max<std::uint64_t>(stated, 1), file));
  const auto at =
      static_cast<std::size_t>(std::find(top.numbers.begin(), top.numbers.end(), stated) - top.numbers.begin());
  if (stated > 0 && at == top.rows.size()) return Error{say<phrases::header_row_blank>(file.file, stated), file.place};
  const auto count = static_cast<std::size_t>(file.header_rows);
  const layout::HeaderRows rows =
      stated > 0 ? layout::header_at(top.rows, at, count) : layout::find_header(top.rows, count);
  if (rows.end() > top.rows.size())
    return Error{
        say<phrases::header_row_missing>(file.file, top.numbers.back(), top.numbers[rows.first] + rows.count - 1),
        file.place};
  Frame frame{.header = layout::header_texts(top.rows, rows), .note = layout::describe(rows, top.numbers)};
  frame.first_row = top.numbers[rows.end() - 1] + 1;
  frame.begin = top.ends[rows.end() - 1];
  frame.samples.assign(top.rows.begin() + static_cast<std::ptrdiff_t>(rows.end()), top.rows.end());
  frame.fields = frame.header.size();
  frame.header.resize(layout::columns_in_use(frame.header, frame.samples));
  const Footer footer = file.footer_rows
                            ? stated_footer(text, frame.begin, format, static_cast<std::size_t>(*file.footer_rows))
                            : find_totals(text, frame.begin, format, layout::filled(frame.header));
  frame.end = footer.begin;
  if (footer.rows > 0) {
    const Localized left_out = say<phrases::footer_left_out>(footer.rows, footer.reason);
    frame.note = {frame.note.zh + left_out.zh, frame.note.en + left_out.en};
  }
  return frame;
}

}  // namespace readiness::data::csv
