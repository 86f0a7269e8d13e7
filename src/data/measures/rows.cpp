// SPDX-License-Identifier: Apache-2.0
#include "data/measures/kinds.hpp"
#include "data/measures/tally.hpp"

namespace readiness::data::kinds {

namespace {

class Rows final : public Tally {
 public:
  using Tally::Tally;
  void add(const Slice& slice) override { count(slice, selected(slice), selected(slice)); }
};

}  // namespace

Result<Maker> rows(const PlannedMeasure& planned) { return make<Rows>(planned); }

}  // namespace readiness::data::kinds
