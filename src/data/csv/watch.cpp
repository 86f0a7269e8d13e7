// SPDX-License-Identifier: Apache-2.0
#include "data/csv/watch.hpp"

#include "data/kernels/step.hpp"
#include "data/layout/header.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::data::csv {
namespace {

// Where no column holds numbers, text may look like rows by chance.
constexpr std::size_t k_rows_of_text = 3;
constexpr std::size_t k_fewest_columns = 3;

bool is_row(std::string_view line, const Watch& watch, char delimiter) {
  std::size_t column = 0;
  std::size_t numbers = 0;
  auto numeric = watch.numeric.begin();
  for (std::size_t begin = 0; begin <= line.size(); ++column) {
    const std::size_t end = std::min(line.find(delimiter, begin), line.size());
    if (numeric != watch.numeric.end() && *numeric == column) {
      const std::string_view cell = util::trim(line.substr(begin, end - begin));
      if (!cell.empty() && !layout::is_value(cell)) return false;
      numbers += cell.empty() ? 0u : 1u;
      ++numeric;
    }
    begin = end + 1;
  }
  return column == watch.columns && (watch.numeric.empty() || numbers > 0);
}

}  // namespace

void Seen::append(const Seen& part, std::uint64_t rows_before) {
  if (repeated == 0 && part.repeated > 0) first_repeated = part.first_repeated + rows_before;
  repeated += part.repeated;
  if (!swallowed && part.swallowed) swallowed = *part.swallowed + rows_before;
  if (part.open_quote) open_quote = *part.open_quote + rows_before;
  for (const Mark& gap : part.gaps)
    if (gaps.size() < k_most_gaps) gaps.push_back({gap.at, gap.row + rows_before});
}

bool is_below_gap(std::string_view text, std::size_t at) {
  if (at < 2) return at == 1;
  const std::size_t line = at - (text[at - 1] == '\n' && text[at - 2] == '\r' ? 2 : 1);  // where the line above ends
  return line == 0 || kernels::is_line_break(text[line - 1]);
}

bool holds_rows(std::string_view field, const Watch& watch, const Format& format) {
  if (watch.columns < 2 || field.size() < 2 || field.front() != '"') return false;
  std::size_t close = 1;  // of the quote that ends the value
  for (;; ++close) {
    close = field.find('"', close);
    if (close == std::string_view::npos) return false;  // never: that is told otherwise
    if (close + 1 >= field.size() || field[close + 1] != '"') break;
    ++close;
  }
  const bool stray = close + 1 < field.size();
  const std::string_view value = field.substr(1, close - 1);
  std::size_t rows = 0, lines = 0;
  std::size_t begin = value.find_first_of("\r\n");
  while (begin != std::string_view::npos) {
    begin = value.find_first_not_of("\r\n", begin);
    const std::size_t end = begin == std::string_view::npos ? begin : value.find_first_of("\r\n", begin);
    if (end == std::string_view::npos) break;  // the last line goes on behind the value
    ++lines;
    rows += is_row(value.substr(begin, end - begin), watch, format.delimiter) ? 1u : 0u;
    begin = end;
  }
  const bool by_numbers = !watch.numeric.empty() && watch.columns >= k_fewest_columns;
  if (stray && by_numbers) return rows > 0;
  return rows >= (by_numbers ? 1 : k_rows_of_text) && rows == lines;
}

bool begins_table(std::span<const layout::Cells> sample, std::span<const layout::Cells> rows) {
  if (sample.size() < 2 || layout::filled(sample[0]) < 2 || layout::filled(sample[1]) < 2) return false;
  if (std::any_of(sample[0].begin(), sample[0].end(), layout::is_value)) return false;
  if (!layout::is_telling(sample, 0) || layout::is_like_data(sample, 0)) return false;
  std::vector<layout::Cells> with_rows = {sample[0]};
  with_rows.insert(with_rows.end(), rows.begin(), rows.end());
  const bool other_width = !rows.empty() && rows[0].size() != sample[0].size();
  return !layout::is_like_data(with_rows, 0) &&
         (other_width || layout::names_numbers(sample, 0) || layout::names_numbers(with_rows, 0) ||
          2 * layout::header_words(sample[0]) >= layout::filled(sample[0]));
}

}  // namespace readiness::data::csv
