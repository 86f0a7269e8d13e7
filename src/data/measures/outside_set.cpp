// SPDX-License-Identifier: Apache-2.0
#include "data/measures/kinds.hpp"
#include "data/measures/tally.hpp"
#include "data/measures/value_set.hpp"
#include "util/strings.hpp"

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
    Bits outside;
    looked_at.for_each([&](std::size_t row) { outside.set_if(row, !allowed_.contains(column[row])); });
    count(slice, looked_at, outside);
  }

 private:
  ValueSet allowed_;
};

}  // namespace

ValueSet::ValueSet(const std::vector<std::string>& values)
    : values_(std::make_shared<const std::vector<std::string>>(trimmed(values))),
      slots_(std::bit_ceil(values_->size() * 4 + 1)),
      mask_(slots_.size() - 1) {
  for (const std::string& value : *values_) {
    std::size_t at = hash(value) & mask_;
    while (!slots_[at].empty()) at = (at + 1) & mask_;
    slots_[at] = value;
  }
}

Result<Maker> kinds::outside_set(const PlannedMeasure& planned) {
  const ValueSet allowed(planned.measure.values);
  return Maker([&planned, allowed] { return std::make_unique<OutsideSet>(planned, allowed); });
}

}  // namespace readiness::data
