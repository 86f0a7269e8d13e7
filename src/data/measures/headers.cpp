// SPDX-License-Identifier: Apache-2.0
#include "data/measures/kinds.hpp"

namespace readiness::data::kinds {

namespace {

// Looks at no row.
class Headers final : public Accumulator {
 public:
  explicit Headers(const PlannedMeasure& planned) : planned_(planned) {}

  void add(const Slice&) override {}
  void append(Accumulator&, std::uint64_t) override {}
  Result<Measurement> finish(unsigned) override {
    Measurement found{.count = planned_.header.size(), .rows = planned_.header.size(), .file = planned_.file};
    for (const std::string& text : planned_.header) found.records.push_back({planned_.first_row.above(), {text}});
    return found;
  }

 private:
  const PlannedMeasure& planned_;
};

}  // namespace

Result<Maker> headers(const PlannedMeasure& planned) { return make<Headers>(planned); }

}  // namespace readiness::data::kinds
