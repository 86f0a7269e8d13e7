// SPDX-License-Identifier: Apache-2.0
#include "data/measures/key_rows.hpp"
#include "data/measures/kinds.hpp"
#include "text/phrase.hpp"

namespace readiness::data::kinds {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase repeats_row{"与第 {0} 行重复", "repeats row {0}"};
// clang-format on
}  // namespace phrases

Offences repeats_of(const Keys& keys, unsigned jobs, std::size_t most) {
  std::vector<RepeatFinder> finders(jobs);
  std::vector<Offences> repeats(jobs, Offences(most));
  for_each_of(k_partitions, jobs, [&](unsigned worker, std::size_t partition) {
    finders[worker].find(keys, partition, [&](std::uint64_t key, std::uint64_t earliest) {
      repeats[worker].add({key, earliest});
    });
  });
  return merged(repeats);
}

class Duplicates final : public Accumulator {
 public:
  explicit Duplicates(const PlannedMeasure& planned) : planned_(planned), reader_(planned), keys_(*planned.key_store) {}

  void add(const Slice& slice) override {
    reader_.read(slice);
    keys_.add(slice.first(), reader_.rows(), reader_.hashes());
  }

  void append(Accumulator& later, std::uint64_t rows_before) override {
    keys_.append(static_cast<Duplicates&>(later).keys_, rows_before);
  }

  bool values_follow() const override { return true; }

  Result<Measurement> finish(unsigned jobs) override {
    keys_.seal();
    Offences repeats = repeats_of(keys_, jobs_for(keys_.size(), jobs), planned_.max_samples);
    RD_CHECK(planned_.key_store->check());
    Samples samples(planned_.max_samples);
    for (const Offence& repeat : repeats.first())
      samples.add(keys_.row_of(repeat.key), 0, {},
                  text::say<phrases::repeats_row>((planned_.first_row + keys_.row_of(repeat.earlier)).number()));
    return Measurement{
        .count = repeats.count(), .rows = keys_.size(), .samples = samples.finish(with_joined_header(planned_))};
  }

 private:
  const PlannedMeasure& planned_;
  KeyReader reader_;
  Keys keys_;
};

}  // namespace

Result<Maker> duplicates(const PlannedMeasure& planned) { return make<Duplicates>(planned); }

}  // namespace readiness::data::kinds
