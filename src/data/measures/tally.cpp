// SPDX-License-Identifier: Apache-2.0
#include "data/measures/tally.hpp"

namespace readiness::data {

void Tally::count(const Slice& slice, const Bits& looked_at, const Bits& counted) {
  rows_ += looked_at.count();
  count_ += counted.count();
  if (samples_.full() || counted.none()) return;
  counted.for_each([&](std::size_t row) {
    if (samples_.full()) return;
    const std::string_view value = planned_.columns.empty() ? std::string_view{} : values(slice)[row];
    samples_.add(slice.first() + row, 0, value, reason(slice, row));
  });
}

void Tally::append(Accumulator& later, std::uint64_t rows_before) {
  auto& other = static_cast<Tally&>(later);
  rows_ += other.rows_;
  count_ += other.count_;
  samples_.append(other.samples_, rows_before);
}

Result<Measurement> Tally::finish(unsigned) {
  return Measurement{.count = count_, .rows = rows_, .samples = samples_.finish(planned_)};
}

}  // namespace readiness::data
