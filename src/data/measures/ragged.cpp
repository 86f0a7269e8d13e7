// SPDX-License-Identifier: Apache-2.0
#include "data/measures/kinds.hpp"
#include "data/measures/tally.hpp"
#include "text/data_phrases.hpp"

namespace readiness::data::kinds {

namespace {

class Ragged final : public Tally {
 public:
  using Tally::Tally;

  void add(const Slice& slice) override {
    const Bits& all = slice.selected(k_every_row);
    count(slice, all,
          Bits::where(all, [&](std::size_t row) { return slice.fields()[row] != planned().header.size(); }));
  }

 private:
  Localized reason(const Slice& slice, std::size_t row) const override {
    return text::say<text::phrases::ragged_row>(slice.fields()[row], planned().header.size());
  }
};

}  // namespace

Result<Maker> ragged(const PlannedMeasure& planned) { return make<Ragged>(planned); }

}  // namespace readiness::data::kinds
