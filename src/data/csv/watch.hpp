// SPDX-License-Identifier: Apache-2.0
// What is looked for while a text is read, and what was seen. Nothing here costs the reader more than a comparison a
// record.
#pragma once

#include "data/csv/format.hpp"
#include "data/layout/cells.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace readiness::data::csv {

struct Watch {
  std::vector<std::string_view> header = {};  // its lines: a record that is one of them again is no data
  // A value that holds whole rows is in a record that is longer than this.
  std::size_t long_record = SIZE_MAX;
  std::size_t columns = 0;                // of a row
  std::vector<std::size_t> numeric = {};  // those of the columns that hold numbers, dates and the like
};

// Where a batch begins, or a row.
struct Mark {
  std::size_t at;     // offset of its first record
  std::uint64_t row;  // index of that record within the part
};

// Of a part, or of all parts up to one.
struct Seen {
  static constexpr std::size_t k_most_gaps = 64;

  std::uint64_t repeated = 0;               // records that are the header again
  std::uint64_t first_repeated = 0;         // row of the first one
  std::optional<std::uint64_t> swallowed;   // row of the first record with a value that holds whole rows
  std::optional<std::uint64_t> open_quote;  // row of the last record, whose quote is never closed
  std::vector<Mark> gaps;                   // the first rows that stand below a blank line

  // `part` begins behind `rows_before` rows.
  void append(const Seen& part, std::uint64_t rows_before);
};

// Does the record that begins at `at` stand below a blank line?
bool is_below_gap(std::string_view text, std::size_t at);

// Does a field, with its quotes, hold what look like whole rows? Of a value that a stray quote ends, one such line is
// proof enough; else each of its inner lines must be a row.
bool holds_rows(std::string_view field, const Watch& watch, const Format& format);

// Does sample, which begins below a blank line, begin another table than that of `rows`? Its first row reads like a
// header of what is below it, and is no row of the other table.
bool begins_table(std::span<const layout::Cells> sample, std::span<const layout::Cells> rows);

}  // namespace readiness::data::csv
