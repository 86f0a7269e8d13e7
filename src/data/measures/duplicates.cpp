// SPDX-License-Identifier: Apache-2.0
#include "data/measures/key_rows.hpp"
#include "data/measures/kinds.hpp"
#include "text/data_phrases.hpp"

namespace readiness::data::kinds {

namespace {

// The keys of a partition come in the order of the rows, so the one in the table is the earliest.
void find_repeats(const Keys<PlacedKey>& keys, std::size_t partition, KeyTable<PlacedKey>& table, Offences& repeats) {
  const std::size_t size = keys.size(partition);
  if (size == 0) return;
  table.reset(size);
  keys.for_each(partition, [&](const PlacedKey& key, std::uint64_t rows_before) {
    const std::uint64_t row = key.row + rows_before;
    if (const PlacedKey* earliest = table.insert({key.hash, row})) repeats.add({row, earliest->row});
  });
}

Offences repeats_of(const Keys<PlacedKey>& keys, unsigned jobs, std::size_t most) {
  std::vector<KeyTable<PlacedKey>> tables(jobs);
  std::vector<Offences> found(jobs, Offences(most));
  for_each_of(k_partitions, jobs, [&](unsigned worker, std::size_t partition) {
    find_repeats(keys, partition, tables[worker], found[worker]);
  });
  for (std::size_t i = 1; i < found.size(); ++i) found.front().append(found[i]);
  return std::move(found.front());
}

class Duplicates final : public Accumulator {
 public:
  explicit Duplicates(const PlannedMeasure& planned) : planned_(planned), reader_(planned) {}

  void add(const Slice& slice) override { rows_.add(slice, reader_); }

  void append(Accumulator& later, std::uint64_t rows_before) override {
    rows_.append(static_cast<Duplicates&>(later).rows_, rows_before);
  }

  Result<Measurement> finish(unsigned jobs) override {
    rows_.keys.seal();
    Offences repeats = repeats_of(rows_.keys, jobs_for(rows_.keys.size(), jobs), planned_.max_samples);
    Samples samples(planned_.max_samples);
    for (const Offence& repeat : repeats.first())
      samples.add(repeat.row, 0, rows_.texts.at(repeat.row),
                  text::say<text::phrases::repeats_row>(repeat.earlier + planned_.first_row));
    return Measurement{
        .count = repeats.count(), .rows = rows_.keys.size(), .samples = samples.finish(with_joined_header(planned_))};
  }

 private:
  const PlannedMeasure& planned_;
  KeyReader reader_;
  KeyedRows rows_;
};

}  // namespace

Result<Maker> duplicates(const PlannedMeasure& planned) { return make<Duplicates>(planned); }

}  // namespace readiness::data::kinds
