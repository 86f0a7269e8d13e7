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

std::uint64_t count_repeats(const Keys& keys, unsigned jobs) {
  std::vector<RepeatFinder> finders(jobs);
  std::atomic<std::uint64_t> count{0};
  for_each_of(k_partitions, jobs, [&](unsigned worker, std::size_t partition) {
    std::uint64_t found = 0;
    finders[worker].find(keys, partition, [&](std::uint64_t, std::uint64_t) { ++found; });
    count += found;
  });
  return count;
}

class Distinct final : public Accumulator {
 public:
  explicit Distinct(const PlannedMeasure& planned) : planned_(planned), reader_(planned), keys_(*planned.key_store) {}

  void add(const Slice& slice) override {
    reader_.read(slice);
    rows_ += reader_.rows().count();
    const std::span<const Hash, k_batch_rows> hashes = reader_.hashes();
    Bits fresh;
    reader_.for_each_value([&](std::size_t row, std::uint64_t) {
      if (!recent_.seen(hashes[row])) fresh.set(row);
    });
    keys_.add(slice.first(), fresh, hashes);
  }

  void append(Accumulator& later, std::uint64_t rows_before) override {
    auto& other = static_cast<Distinct&>(later);
    rows_ += other.rows_;
    keys_.append(other.keys_, rows_before);
  }

  Result<Measurement> finish(unsigned jobs) override {
    keys_.seal();
    const std::uint64_t repeats = count_repeats(keys_, jobs_for(keys_.size(), jobs));
    RD_CHECK(planned_.key_store->check());
    return Measurement{.count = keys_.size() - repeats, .rows = rows_};
  }

 private:
  const PlannedMeasure& planned_;
  KeyReader reader_;
  Recent recent_;
  Keys keys_;
  std::uint64_t rows_ = 0;
};

}  // namespace

Result<Maker> distinct(const PlannedMeasure& planned) { return make<Distinct>(planned); }

}  // namespace readiness::data::kinds
