// SPDX-License-Identifier: Apache-2.0
// Orphans: rows that point to nothing. Two accumulators: the rows of the table, and the keys of the
// other table, each collected in its own table's pass; they meet when both are read.
#include "data/measures/key_rows.hpp"
#include "data/measures/kinds.hpp"
#include "data/measures/list.hpp"

namespace readiness::data {

namespace {

struct OtherKey {
  Hash hash;
};

class OtherKeys final : public Accumulator {
 public:
  explicit OtherKeys(const PlannedMeasure& planned) : reader_(planned), keys_(*planned.key_store) {}

  void add(const Slice& slice) override {
    reader_.read(slice);
    keys_.add(slice.first(), reader_.rows(), reader_.hashes());
  }
  void append(Accumulator& later, std::uint64_t rows_before) override {
    keys_.append(static_cast<OtherKeys&>(later).keys_, rows_before);
  }
  Result<Measurement> finish(unsigned) override { return Measurement{}; }

  const Keys& keys() {
    keys_.seal();
    return keys_;
  }

 private:
  KeyReader reader_;
  Keys keys_;
};

void find_orphans(const Keys& rows, const Keys& others, std::size_t partition, KeyTable<OtherKey>& table,
                  Offences& orphans) {
  table.reset(others.size(partition));
  others.for_each(partition, [&](const Hash& hash, std::uint64_t) { table.insert({hash}); });
  rows.for_each(partition, [&](const Hash& hash, std::uint64_t number) {
    if (!table.contains(hash)) orphans.add({number});
  });
}

Offences orphans_among(const Keys& rows, const Keys& others, unsigned jobs, std::size_t most) {
  std::vector<KeyTable<OtherKey>> tables(jobs);
  std::vector<Offences> found(jobs, Offences(most));
  for_each_of(k_partitions, jobs, [&](unsigned worker, std::size_t partition) {
    if (rows.size(partition) > 0) find_orphans(rows, others, partition, tables[worker], found[worker]);
  });
  return merged(found);
}

class Orphans final : public Accumulator {
 public:
  explicit Orphans(const PlannedMeasure& planned) : planned_(planned), reader_(planned), keys_(*planned.key_store) {}

  void add(const Slice& slice) override {
    reader_.read(slice);
    keys_.add(slice.first(), reader_.rows(), reader_.hashes());
  }
  void append(Accumulator& later, std::uint64_t rows_before) override {
    keys_.append(static_cast<Orphans&>(later).keys_, rows_before);
  }
  void meet(Accumulator& other) override { others_ = &static_cast<OtherKeys&>(other).keys(); }
  bool values_follow() const override { return true; }

  Result<Measurement> finish(unsigned jobs) override {
    keys_.seal();
    const std::uint64_t keys = keys_.size() + others_->size();
    Offences orphans = orphans_among(keys_, *others_, jobs_for(keys, jobs), planned_.max_samples);
    RD_CHECK(planned_.key_store->check());
    Samples samples(planned_.max_samples);
    for (const Offence& orphan : orphans.first()) samples.add(keys_.row_of(orphan.key), 0, {});
    return Measurement{
        .count = orphans.count(), .rows = keys_.size(), .samples = samples.finish(with_joined_header(planned_))};
  }

 private:
  const PlannedMeasure& planned_;
  KeyReader reader_;
  Keys keys_;
  const Keys* others_ = nullptr;
};

}  // namespace

Measure other_side(const Measure& orphans) {
  return {.kind = "keys", .table = orphans.other_table, .columns = orphans.other_columns, .when = orphans.other_when};
}

Result<Maker> kinds::keys(const PlannedMeasure& planned) { return make<OtherKeys>(planned); }
Result<Maker> kinds::orphans(const PlannedMeasure& planned) { return make<Orphans>(planned); }

}  // namespace readiness::data
