// SPDX-License-Identifier: Apache-2.0
// Where the header of a table is. Exports for people have titles above it, group headers over it and units below it;
// what is assumed about them is told in the note of the source.
#pragma once

#include "data/layout/cells.hpp"
#include "readiness/localized.hpp"

#include <cstdint>
#include <span>

namespace readiness::data::layout {

// So many rows at the top are worth looking at, not counting those that only narrow rows and remarks fill.
inline constexpr std::size_t k_sample_rows = 100;
inline constexpr std::size_t k_max_sample_rows = 5000;
inline constexpr std::size_t k_max_header_rows = 3;

// Is the sample long enough? Above a table, there may be any number of lines.
class Enough {
 public:
  void add(const Cells& row);
  bool reached() const {
    if (rows_ >= k_max_sample_rows || (rows_ >= k_single_rows && widest_ < 2)) return true;
    return rows_ >= k_sample_rows && wide_ >= k_wide_rows && widest_ > 1;
  }

 private:
  static constexpr std::size_t k_wide_rows = 20, k_single_rows = 1000;
  std::size_t rows_ = 0, widest_ = 0, wide_ = 0;
};

// Indices into the sample. What is stated is taken as it is.
struct HeaderRows {
  std::size_t first = 0;
  std::size_t count = 1;  // 0: there is none
  bool units = false;     // the row below them holds units, and is no data
  bool example = false;   // the next one is an example ("# example: G-01"), as in registers that were laid out, no data

  std::size_t end() const { return first + count + (units ? 1 : 0) + (example ? 1 : 0); }
};

// `stated_count`: how many rows, the last of them as found; 0: found out too. The first row that is filled at least
// half as far as most rows are is the header, if it is the very first one or looks like a header: titles above are
// passed over, and so are remarks ("# ...", "导出时间：,2026-01-30") and a first row that has more fields than all
// below it. A row that is built like what stands below it is no header. Rows are added to it
// - below, when it has gaps that the next row fills with texts that are unlike everything below them;
// - above, when that row names groups of columns.
HeaderRows find_header(std::span<const Cells> sample, std::size_t stated_count);
// The header begins at sample[first], as stated. A row above that names groups of columns still belongs to it, unless
// the number of rows is stated too.
HeaderRows header_at(std::span<const Cells> sample, std::size_t first, std::size_t stated_count);

// Does sample[row] read like a header of what is below: known words, or texts above columns of numbers, dates or codes?
bool is_telling(std::span<const Cells> sample, std::size_t row);

// ... texts above columns of numbers, dates or codes: where nothing else tells.
bool names_numbers(std::span<const Cells> sample, std::size_t row);

// Is sample[row] built like what is below it: numbers above numbers, C1 above C2, and no text above either?
bool is_like_data(std::span<const Cells> sample, std::size_t row);

// Rows that are all one field longer than the header of `width` fields.
enum class LongRows {
  none,
  open_end,   // the last field is empty: a delimiter ends each row
  row_names,  // the first field numbers or names the row, as R writes it
};
LongRows find_long_rows(std::span<const Cells> below, std::size_t width);

// One text a column: that of the lowest header row, or of the one above it that is filled. Where two columns would be
// called the same, or by a year or a month, the name of their group is put in front. Without a header, columns are
// called by their numbers.
std::vector<std::string> header_texts(std::span<const Cells> sample, const HeaderRows& rows);

// How many columns there are up to the last one that has a header or, in the rows below, a value. Spreadsheets write
// all columns that somebody has ever touched. The first one stays, whatever it holds.
std::size_t columns_in_use(const std::vector<std::string>& texts, std::span<const Cells> below);

// ", header in rows 3-4; row 5 holds units": what is not as in a plain table; empty when all is.
// `numbers` are those of the rows of the sample, as the user sees them.
Localized describe(const HeaderRows& rows, std::span<const std::uint64_t> numbers);

}  // namespace readiness::data::layout
