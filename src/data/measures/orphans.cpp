// SPDX-License-Identifier: Apache-2.0
// Orphans: rows that point to nothing. Two accumulators: the rows of the table, and the keys of the
// other table, each collected in its own table's pass; they meet when both are read.
#include "data/measures/key_rows.hpp"
#include "data/measures/kinds.hpp"
#include "data/measures/list.hpp"

namespace readiness::data {

namespace {

class OtherKeys final : public Accumulator {
 public:
  explicit OtherKeys(const PlannedMeasure& planned) : reader_(planned) {}

  void add(const Slice& slice) override {
    reader_.read(slice);
    reader_.rows().for_each([&](std::size_t row) { keys_.add({reader_.hash(row)}); });
  }
  void append(Accumulator& later, std::uint64_t rows_before) override {
    keys_.append(static_cast<OtherKeys&>(later).keys_, rows_before);
  }
  Result<Measurement> finish(unsigned) override { return Measurement{}; }

  const Keys<Key>& keys() {
    keys_.seal();
    return keys_;
  }

 private:
  KeyReader reader_;
  Keys<Key> keys_;
};

void find_orphans(const Keys<PlacedKey>& rows, const Keys<Key>& others, std::size_t partition, KeyTable<Key>& table,
                  Offences& orphans) {
  table.reset(others.size(partition));
  others.for_each(partition, [&](const Key& key, std::uint64_t) { table.insert(key); });
  rows.for_each(partition, [&](const PlacedKey& key, std::uint64_t rows_before) {
    if (!table.contains(key.hash)) orphans.add({key.row + rows_before});
  });
}

Offences orphans_among(const Keys<PlacedKey>& rows, const Keys<Key>& others, unsigned jobs, std::size_t most) {
  std::vector<KeyTable<Key>> tables(jobs);
  std::vector<Offences> found(jobs, Offences(most));
  for_each_of(k_partitions, jobs, [&](unsigned worker, std::size_t partition) {
    if (rows.size(partition) > 0) find_orphans(rows, others, partition, tables[worker], found[worker]);
  });
  for (std::size_t i = 1; i < found.size(); ++i) found.front().append(found[i]);
  return std::move(found.front());
}

class Orphans final : public Accumulator {
 public:
  explicit Orphans(const PlannedMeasure& planned) : planned_(planned), reader_(planned) {}

  void add(const Slice& slice) override { rows_.add(slice, reader_); }
  void append(Accumulator& later, std::uint64_t rows_before) override {
    rows_.append(static_cast<Orphans&>(later).rows_, rows_before);
  }
  void meet(Accumulator& other) override { others_ = &static_cast<OtherKeys&>(other).keys(); }

  Result<Measurement> finish(unsigned jobs) override {
    rows_.keys.seal();
    const std::size_t keys = rows_.keys.size() + others_->size();
    Offences orphans = orphans_among(rows_.keys, *others_, jobs_for(keys, jobs), planned_.max_samples);
    Samples samples(planned_.max_samples);
    for (const Offence& orphan : orphans.first()) samples.add(orphan.row, 0, rows_.texts.at(orphan.row));
    return Measurement{
        .count = orphans.count(), .rows = rows_.keys.size(), .samples = samples.finish(with_joined_header(planned_))};
  }

 private:
  const PlannedMeasure& planned_;
  KeyReader reader_;
  KeyedRows rows_;
  const Keys<Key>* others_ = nullptr;
};

}  // namespace

Measure other_side(const Measure& orphans) {
  return {.kind = "keys", .table = orphans.other_table, .columns = orphans.other_columns, .when = orphans.other_when};
}

Result<Maker> kinds::keys(const PlannedMeasure& planned) { return make<OtherKeys>(planned); }
Result<Maker> kinds::orphans(const PlannedMeasure& planned) { return make<Orphans>(planned); }

}  // namespace readiness::data
