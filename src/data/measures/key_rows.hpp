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

// The offending rows of a table, found partition by partition: each in order, but the partitions take turns.
class Offences {
 public:
  explicit Offences(std::size_t most) : most_(most) {}

  void add(const Offence& offence) {
    ++count_;
    if (offence.row > last_) return;
    found_.push_back(offence);
    if (found_.size() >= 2 * most_ + 1) keep_first();
  }
  void append(const Offences& other) {
    const std::uint64_t total = count_ + other.count_;
    for (const Offence& offence : other.found_) add(offence);
    count_ = total;
  }

  std::uint64_t count() const { return count_; }
  // By position, no more than were asked for.
  const std::vector<Offence>& first() {
    keep_first();
    return found_;
  }

 private:
  void keep_first() {
    std::sort(found_.begin(), found_.end(), [](const Offence& a, const Offence& b) { return a.row < b.row; });
    if (found_.size() < most_) return;
    found_.resize(most_);
    if (!found_.empty()) last_ = found_.back().row;
  }

  std::size_t most_;
  std::uint64_t count_ = 0;
  std::vector<Offence> found_;
  std::uint64_t last_ = static_cast<std::uint64_t>(-1);  // rows behind this one are only counted
};

// Starting threads costs more than looking at a few keys.
inline unsigned jobs_for(std::size_t keys, unsigned jobs) { return keys < 50'000 ? 1 : std::max(1u, jobs); }

// "order_no + line" for a tuple.
PlannedMeasure with_joined_header(const PlannedMeasure& planned);

}  // namespace readiness::data
