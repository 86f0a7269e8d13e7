// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/measures/accumulator.hpp"

namespace readiness::data {

// The first offending rows of a part, then of the table.
class Samples {
 public:
  explicit Samples(std::size_t most) : most_(most) {}
  bool full() const { return found_.size() == most_; }
  // `row` is an index: within the part, or within the table. `column` counts into PlannedMeasure::columns.
  void add(std::uint64_t row, std::size_t column, std::string_view value, Localized reason = {});
  void append(Samples& later, std::uint64_t rows_before);
  std::vector<Sample> finish(const PlannedMeasure& planned) const;

 private:
  struct Found {
    std::uint64_t row;
    std::size_t column;
    std::string value;
    Localized reason;
  };
  std::size_t most_;
  std::vector<Found> found_;
};

// Values that are longer are cut where they are only shown: one cell can be a gigabyte.
inline constexpr std::size_t k_max_sample_bytes = 1024;
std::string_view cut(std::string_view value);

}  // namespace readiness::data
