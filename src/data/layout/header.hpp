// SPDX-License-Identifier: Apache-2.0
// Where the header of a table is. Exports for people have titles above it, group headers over it and units below it;
// what is assumed about them is told in the note of the source.
#pragma once

#include "data/layout/cells.hpp"
#include "readiness/localized.hpp"

#include <cstdint>
#include <span>

namespace readiness::data::layout {

// So many rows at the top are worth looking at; the header is among the first k_header_search_rows.
inline constexpr std::size_t k_sample_rows = 100;
inline constexpr std::size_t k_header_search_rows = 20;
inline constexpr std::size_t k_max_header_rows = 3;

// Indices into the sample. What is stated is taken as it is.
struct HeaderRows {
  std::size_t first = 0;
  std::size_t count = 1;
  bool units = false;    // the row below them holds units, and is no data
  bool example = false;  // the next one is an example ("# example: G-01"), as in registers that were laid out, no data

  std::size_t end() const { return first + count + (units ? 1 : 0) + (example ? 1 : 0); }
};

// `stated_count`: how many rows, the last of them as found; 0: found out too. The first row that is filled at least
// half as far as most rows are is the header, if it is the very first one or looks like a header: titles above are
// passed over. Rows are added to it
// - below, when it has gaps that the next row fills with texts that are unlike everything below them;
// - above, when that row names groups of columns.
HeaderRows find_header(std::span<const Cells> sample, std::size_t stated_count);
// The header begins at sample[first], as stated. A row above that names groups of columns still belongs to it, unless
// the number of rows is stated too.
HeaderRows header_at(std::span<const Cells> sample, std::size_t first, std::size_t stated_count);

// One text a column: that of the lowest header row, or of the one above it that is filled. Where two columns would be
// called the same, the name of their group is put in front.
std::vector<std::string> header_texts(std::span<const Cells> sample, const HeaderRows& rows);

// How many columns there are up to the last one that has a header or, in the rows below, a value. Spreadsheets write
// all columns that somebody has ever touched. The first one stays, whatever it holds.
std::size_t columns_in_use(const std::vector<std::string>& texts, std::span<const Cells> below);

// ", header in rows 3-4; row 5 holds units": what is not as in a plain table; empty when all is.
// `numbers` are those of the rows of the sample, as the user sees them.
Localized describe(const HeaderRows& rows, std::span<const std::uint64_t> numbers);

}  // namespace readiness::data::layout
