// SPDX-License-Identifier: Apache-2.0
#include "data/measures/kinds.hpp"
#include "data/measures/tally.hpp"
#include "data/measures/value_counts.hpp"
#include "data/measures/value_set.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <bit>

namespace readiness::data {

namespace {

std::vector<std::string> trimmed(const std::vector<std::string>& values) {
  std::vector<std::string> result;
  for (const std::string& value : values) result.emplace_back(util::trim(value));
  std::erase(result, "");
  return result;
}

class OutsideSet final : public Tally {
 public:
  OutsideSet(const PlannedMeasure& planned, const ValueSet& allowed) : Tally(planned), allowed_(allowed) {}

  void add(const Slice& slice) override {
    const Bits looked_at = filled(slice);
    const auto column = values(slice);
    const Bits outside = Bits::where(looked_at, [&](std::size_t row) { return !allowed_.contains(column[row]); });
    count(slice, looked_at, outside);
    outside.for_each([&](std::size_t row) {
      if (!strays_.too_many()) strays_.add(hash_of(column[row]), slice.first() + row, column[row]);
    });
  }

  void append(Accumulator& later, std::uint64_t rows_before) override {
    strays_.append(static_cast<OutsideSet&>(later).strays_, rows_before);
    Tally::append(later, rows_before);
  }

  Result<Measurement> finish(unsigned jobs) override {
    RD_TRY(Measurement found, Tally::finish(jobs));
    if (!strays_.too_many()) found.records = std::move(strays_).most_frequent(planned().first_row);
    return found;
  }

 private:
  ValueSet allowed_;
  ValueCounts strays_;
};

}  // namespace

ValueSet::ValueSet(const std::vector<std::string>& values)
    : values_(std::make_shared<const std::vector<std::string>>(trimmed(values))),
      slots_(std::bit_ceil(values_->size() * 8 + 2)) {
  constexpr int k_trials = 64;
  shift_ = 64 - static_cast<unsigned>(std::countr_zero(slots_.size()));
  for (int trial = 0; fill() > 0 && trial < k_trials; ++trial) factor_ = factor_ * 0xD1342543DE82EF95u | 1;
}

// Returns how many values are not where they were wanted.
std::size_t ValueSet::fill() {
  std::size_t moved = 0;
  std::fill(slots_.begin(), slots_.end(), Slot{});
  for (const std::string& value : *values_) {
    const FirstBytes bytes = first_bytes(value);
    std::size_t at = slot_of(bytes, value.size());
    for (; !slots_[at].value.empty() && slots_[at].value != value; at = next(at)) ++moved;
    slots_[at] = {bytes, value};
  }
  return moved;
}

Result<Maker> kinds::outside_set(const PlannedMeasure& planned) {
  const ValueSet allowed(planned.measure.values);
  return Maker([&planned, allowed] { return std::make_unique<OutsideSet>(planned, allowed); });
}

}  // namespace readiness::data
