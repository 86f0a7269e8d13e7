// SPDX-License-Identifier: Apache-2.0
#include "data/measures/kinds.hpp"
#include "data/measures/tally.hpp"

namespace readiness::data::kinds {

namespace {

class Violations final : public Tally {
 public:
  using Tally::Tally;
  void add(const Slice& slice) override {
    count(slice, selected(slice), selected(slice) - slice.selected(planned().condition));
  }
};

}  // namespace

Result<Maker> violations(const PlannedMeasure& planned) { return make<Violations>(planned); }

}  // namespace readiness::data::kinds
