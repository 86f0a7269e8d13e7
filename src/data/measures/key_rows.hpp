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
    shared_ = planned_.columns.size() == 1 && planned_.when == k_every_row ? &slice.repeats(planned_.columns.front())
                                                                           : nullptr;
    if (shared_ == nullptr) hash_rows(columns_, rows_, std::span<Hash, k_batch_rows>(hashes_));
  }

  const Bits& rows() const { return rows_; }
  const Columns& columns() const { return columns_; }
  std::span<const Hash, k_batch_rows> hashes() const {
    return shared_ != nullptr ? shared_->hashes() : std::span<const Hash, k_batch_rows>(hashes_);
  }  // of `rows`

  // visit(row, times) for each different key, as Slice::for_each_value.
  template <class Visit>
  void for_each_value(Visit visit) const {
    if (shared_ != nullptr) return shared_->for_each(visit);
    rows_.for_each([&](std::size_t row) { visit(row, std::uint64_t{1}); });
  }

 private:
  const PlannedMeasure& planned_;
  Bits rows_;
  Columns columns_;
  Repeats* shared_ = nullptr;  // where the slice knows the hashes of a whole column
  std::vector<Hash> hashes_;
};

// The key of an offending row, and the one that it repeats, as their numbers: see Keys::for_each.
struct Offence {
  std::uint64_t key;
  std::uint64_t earlier = 0;
};

// The offending keys of a table, found partition by partition: each in order, but the partitions take turns.
class Offences {
 public:
  explicit Offences(std::size_t most) : most_(most) {}

  void add(const Offence& offence) {
    ++count_;
    if (offence.key > last_) return;
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
    std::sort(found_.begin(), found_.end(), [](const Offence& a, const Offence& b) { return a.key < b.key; });
    if (found_.size() < most_) return;
    found_.resize(most_);
    if (!found_.empty()) last_ = found_.back().key;
  }

  std::size_t most_;
  std::uint64_t count_ = 0;
  std::vector<Offence> found_;
  std::uint64_t last_ = static_cast<std::uint64_t>(-1);  // keys behind this one are only counted
};

// Of all workers.
inline Offences merged(std::vector<Offences>& found) {
  for (std::size_t i = 1; i < found.size(); ++i) found.front().append(found[i]);
  return std::move(found.front());
}

// Starting threads costs more than looking at a few keys.
inline unsigned jobs_for(std::uint64_t keys, unsigned jobs) { return keys < 50'000 ? 1 : std::max(1u, jobs); }

// "order_no + line" for a tuple.
PlannedMeasure with_joined_header(const PlannedMeasure& planned);

}  // namespace readiness::data
