// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/measures/samples.hpp"

namespace readiness::data {

// A measure that is two numbers: rows looked at, and those of them that count. Most kinds are one.
class Tally : public Accumulator {
 public:
  explicit Tally(const PlannedMeasure& planned) : planned_(planned), samples_(planned.max_samples) {}

  void append(Accumulator& later, std::uint64_t rows_before) override;
  Result<Measurement> finish(unsigned jobs) override;

 protected:
  const PlannedMeasure& planned() const { return planned_; }
  const Bits& selected(const Slice& slice) const { return slice.selected(planned_.when); }
  // Values of the (first) column, and the selected rows in which it is not blank.
  std::span<const std::string_view> values(const Slice& slice) const { return slice.values(planned_.columns.front()); }
  Bits filled(const Slice& slice) const { return selected(slice) - slice.blank(planned_.columns.front()); }

  void count(const Slice& slice, const Bits& looked_at, const Bits& counted);

  // Why the row is a sample; only called for samples.
  virtual Localized reason(const Slice& /*slice*/, std::size_t /*row*/) const { return {}; }

 private:
  const PlannedMeasure& planned_;
  std::uint64_t rows_ = 0;
  std::uint64_t count_ = 0;
  Samples samples_;
};

}  // namespace readiness::data
