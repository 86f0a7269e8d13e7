// SPDX-License-Identifier: Apache-2.0
#include "data/measures/key_rows.hpp"
#include "data/measures/kinds.hpp"

#include <atomic>

namespace readiness::data::kinds {

namespace {

// Forgets the keys that it has seen a moment ago, so that a column of few values is not kept row by row.
class Recent {
 public:
  bool seen(const Hash& hash) {
    Hash& slot = slots_[hash.low % k_slots];
    if (slot == hash) return true;
    slot = hash;
    return false;
  }

 private:
  static constexpr std::size_t k_slots = 512;
  std::vector<Hash> slots_ = std::vector<Hash>(k_slots);
};

std::uint64_t count_distinct(const Keys<Key>& keys, unsigned jobs) {
  std::vector<KeyTable<Key>> tables(std::max(1u, jobs));
  std::atomic<std::uint64_t> count{0};
  for_each_of(k_partitions, jobs, [&](unsigned worker, std::size_t partition) {
    const std::size_t size = keys.size(partition);
    if (size == 0) return;
    KeyTable<Key>& table = tables[worker];
    table.reset(size);
    std::uint64_t found = 0;
    keys.for_each(partition, [&](const Key& key, std::uint64_t) { found += table.insert(key) == nullptr; });
    count += found;
  });
  return count;
}

class Distinct final : public Accumulator {
 public:
  explicit Distinct(const PlannedMeasure& planned) : reader_(planned) {}

  void add(const Slice& slice) override {
    reader_.read(slice);
    rows_ += reader_.rows().count();
    reader_.rows().for_each([&](std::size_t row) {
      if (!recent_.seen(reader_.hash(row))) keys_.add({reader_.hash(row)});
    });
  }

  void append(Accumulator& later, std::uint64_t rows_before) override {
    auto& other = static_cast<Distinct&>(later);
    rows_ += other.rows_;
    keys_.append(other.keys_, rows_before);
  }

  Result<Measurement> finish(unsigned jobs) override {
    keys_.seal();
    return Measurement{.count = count_distinct(keys_, jobs_for(keys_.size(), jobs)), .rows = rows_};
  }

 private:
  KeyReader reader_;
  Recent recent_;
  Keys<Key> keys_;
  std::uint64_t rows_ = 0;
};

}  // namespace

Result<Maker> distinct(const PlannedMeasure& planned) { return make<Distinct>(planned); }

}  // namespace readiness::data::kinds
