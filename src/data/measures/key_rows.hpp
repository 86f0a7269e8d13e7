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

  void read(const Slice& slice) {
    rows_ = slice.selected(planned_.when);
    columns_.clear();
    for (const std::size_t column : planned_.columns) {
      rows_ -= slice.blank(column);
      columns_.push_back(slice.values(column));
    }
    hash_rows(columns_, rows_, std::span<Hash, k_batch_rows>(hashes_));
  }

  const Bits& rows() const { return rows_; }
  const Hash& hash(std::size_t row) const { return hashes_[row]; }  // only of `rows`
  const Columns& columns() const { return columns_; }

 private:
  const PlannedMeasure& planned_;
  Bits rows_;
  Columns columns_;
  std::vector<Hash> hashes_;
};

// What stands in the rows that have a key, "A-17", or "A-17 + 3" for a tuple: which of them are offending is
// known only when the table is over. Memory: the values once more, and 4 bytes a row.
class RowTexts {
 public:
  void add(std::uint64_t first_row, const KeyReader& reader);
  void append(RowTexts& later, std::uint64_t rows_before);
  std::string at(std::uint64_t row) const;  // `row` must have been added

 private:
  struct Piece {  // of one batch
    std::uint64_t first;
    Bits rows;
    std::unique_ptr<std::uint32_t[]> ends;  // of each row's text
    std::unique_ptr<char[]> bytes;
  };
  std::vector<Piece> pieces_;
};

// Rows with a key, and what stands in them.
struct KeyedRows {
  void add(const Slice& slice, KeyReader& reader) {
    reader.read(slice);
    reader.rows().for_each([&](std::size_t row) { keys.add({reader.hash(row), slice.first() + row}); });
    texts.add(slice.first(), reader);
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
