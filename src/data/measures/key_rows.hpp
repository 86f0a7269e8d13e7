// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/keys.hpp"
#include "data/measures/samples.hpp"
#include "data/parallel.hpp"

#include <algorithm>

namespace readiness::data {

// The rows of a slice that have a key, and its hashes: selected, and no part of the tuple is blank.
class KeyReader {
 public:
  explicit KeyReader(const PlannedMeasure& planned) : planned_(planned), hashes_(k_batch_rows) {}

  // visit(row, hash) in order.
  template <class Visit>
  void for_each(const Slice& slice, Visit visit) {
    Bits filled = slice.selected(planned_.when);
    for (const std::size_t column : planned_.columns) filled -= slice.blank(column);
    columns_.clear();
    for (const std::size_t column : planned_.columns) columns_.push_back(slice.values(column));
    hash_rows(columns_, filled, std::span<Hash, k_batch_rows>(hashes_));
    filled.for_each([&](std::size_t row) { visit(row, hashes_[row]); });
  }

  // Of a row that for_each has just visited: "A-17", for a tuple "A-17 + 3".
  void append_text(std::size_t row, std::string& text) const {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (i > 0) text += " + ";
      text += cut(columns_[i][row]);
    }
  }

 private:
  const PlannedMeasure& planned_;
  Columns columns_;
  std::vector<Hash> hashes_;
};

// What stood in the rows that have a key: which of them are offending is known only when the table is
// over. Memory: the values once more, and 8 bytes a row.
class RowTexts {
 public:
  void add(std::uint64_t row, std::size_t row_in_slice, const KeyReader& reader);
  void append(RowTexts& later, std::uint64_t rows_before);
  std::string_view at(std::uint64_t row) const;  // `row` must have been added

 private:
  struct Piece {  // consecutive rows, less than 2^32 of them with less than 2^32 bytes
    std::uint64_t first;
    std::vector<std::uint32_t> rows;  // minus first
    std::vector<std::uint32_t> ends;
    std::string bytes;
  };
  std::vector<Piece> pieces_;
};

// Rows with a key, and what stands in them.
struct KeyedRows {
  void add(const Slice& slice, KeyReader& reader) {
    reader.for_each(slice, [&](std::size_t row, const Hash& hash) {
      keys.add({hash, slice.first() + row});
      texts.add(slice.first() + row, row, reader);
    });
  }
  void append(KeyedRows& later, std::uint64_t rows_before) {
    keys.append(later.keys, rows_before);
    texts.append(later.texts, rows_before);
  }

  Keys<PlacedKey> keys;
  RowTexts texts;
};

// An offending row, and the one that it repeats, as indices within the table.
struct Offence {
  std::uint64_t row;
  std::uint64_t earlier = 0;
};

// The offending rows of a table, found partition by partition.
struct Offences {
  void add(const Offence& offence) {
    ++count;
    // Each partition finds its rows in order, but the partitions take turns.
    if (first.size() == k_max_samples && offence.row > first.back().row) return;
    first.insert(std::upper_bound(first.begin(), first.end(), offence,
                                  [](const Offence& a, const Offence& b) { return a.row < b.row; }),
                 offence);
    if (first.size() > k_max_samples) first.pop_back();
  }
  void append(const Offences& other) {
    const std::uint64_t total = count + other.count;
    for (const Offence& offence : other.first) add(offence);
    count = total;
  }

  std::uint64_t count = 0;
  std::vector<Offence> first;  // by position, at most k_max_samples
};

// Starting threads costs more than looking at a few keys.
inline unsigned jobs_for(std::size_t keys, unsigned jobs) { return keys < 50'000 ? 1 : std::max(1u, jobs); }

// "order_no + line" for a tuple.
PlannedMeasure with_joined_header(const PlannedMeasure& planned);

}  // namespace readiness::data
