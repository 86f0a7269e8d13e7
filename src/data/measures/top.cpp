// SPDX-License-Identifier: Apache-2.0
#include "data/measures/key_rows.hpp"
#include "data/measures/kinds.hpp"
#include "data/measures/value_counts.hpp"

namespace readiness::data::kinds {

namespace {

class Top final : public Accumulator {
 public:
  explicit Top(const PlannedMeasure& planned) : planned_(planned), reader_(planned) {}

  void add(const Slice& slice) override {
    rows_ += (slice.selected(planned_.when) - slice.blank(planned_.columns.front())).count();
    if (values_.too_many()) return;
    reader_.read(slice);
    const std::span<const Hash, k_batch_rows> hashes = reader_.hashes();
    reader_.for_each_value([&](std::size_t row, std::uint64_t times) {
      if (!values_.too_many()) values_.add(hashes[row], slice.first() + row, reader_.columns().front()[row], times);
    });
  }

  void append(Accumulator& later, std::uint64_t rows_before) override {
    auto& other = static_cast<Top&>(later);
    rows_ += other.rows_;
    values_.append(other.values_, rows_before);
  }

  Result<Measurement> finish(unsigned) override {
    Measurement found{.count = values_.size(), .rows = rows_};
    if (values_.too_many()) return found;
    found.records = std::move(values_).most_frequent(planned_.first_row);
    return found;
  }

 private:
  const PlannedMeasure& planned_;
  KeyReader reader_;
  ValueCounts values_;
  std::uint64_t rows_ = 0;
};

}  // namespace

Result<Maker> top(const PlannedMeasure& planned) { return make<Top>(planned); }

}  // namespace readiness::data::kinds
