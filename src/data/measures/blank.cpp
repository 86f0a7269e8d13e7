// SPDX-License-Identifier: Apache-2.0
#include "data/measures/kinds.hpp"
#include "data/measures/tally.hpp"

namespace readiness::data {

namespace {

class Blank final : public Tally {
 public:
  using Tally::Tally;
  void add(const Slice& slice) override {
    count(slice, selected(slice), selected(slice) & slice.blank(planned().columns.front()));
  }
};

}  // namespace

Result<Maker> kinds::blank(const PlannedMeasure& planned) { return make<Blank>(planned); }

}  // namespace readiness::data
