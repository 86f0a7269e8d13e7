// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/measures/samples.hpp"

#include <algorithm>
#include <vector>

namespace readiness::data {

// Counts the wrong ones among the non-blank values of several columns. A Judge has
//   bool wrong(std::string_view value) const;
//   std::string shown(std::string_view wrong) const;    what a sample shows
//   Localized reason(std::string_view wrong) const;     why
//   struct Untrimmed;                                   only if it wants values with the blanks at their ends
// and is told a value at a time, inlined; `shown` and `reason` are only asked for samples.
template <class Judge>
class ValueTally final : public Accumulator {
 public:
  ValueTally(const PlannedMeasure& planned, const Judge& judge)
      : planned_(planned), judge_(judge), wrong_(planned.columns.size()), samples_(planned.max_samples) {}

  void add(const Slice& slice) override {
    const std::uint64_t before = count_;
    for (std::size_t i = 0; i < wrong_.size(); ++i) wrong_[i] = look_at(slice, planned_.columns[i]);
    if (count_ > before && !samples_.full()) show(slice);
  }

  void append(Accumulator& later, std::uint64_t rows_before) override {
    auto& other = static_cast<ValueTally&>(later);
    rows_ += other.rows_;
    count_ += other.count_;
    samples_.append(other.samples_, rows_before);
  }

  Result<Measurement> finish(unsigned) override {
    return Measurement{.count = count_, .rows = rows_, .samples = samples_.finish(planned_)};
  }

 private:
  static std::span<const std::string_view> values_of(const Slice& slice, std::size_t column) {
    if constexpr (requires { typename Judge::Untrimmed; }) return slice.untrimmed(column);
    return slice.values(column);
  }

  Bits look_at(const Slice& slice, std::size_t column) {
    const Bits look = slice.selected(planned_.when) - slice.blank(column);
    const auto values = values_of(slice, column);
    const Bits wrong = Bits::where(look, [&](std::size_t row) { return judge_.wrong(values[row]); });
    rows_ += look.count();
    count_ += wrong.count();
    return wrong;
  }

  // By row, then by column, as a person reads.
  void show(const Slice& slice) {
    for (std::size_t row = 0; row < slice.rows() && !samples_.full(); ++row)
      for (std::size_t i = 0; i < wrong_.size(); ++i)
        if (wrong_[i][row]) {
          const std::string_view value = values_of(slice, planned_.columns[i])[row];
          samples_.add(slice.first() + row, i, judge_.shown(value), judge_.reason(value));
        }
  }

  const PlannedMeasure& planned_;
  Judge judge_;
  std::vector<Bits> wrong_;  // of the slice, a column each
  std::uint64_t rows_ = 0, count_ = 0;
  Samples samples_;
};

template <class Judge>
Result<Maker> tally_values(const PlannedMeasure& planned, const Judge& judge) {
  return Maker([&planned, judge] { return std::make_unique<ValueTally<Judge>>(planned, judge); });
}

}  // namespace readiness::data
