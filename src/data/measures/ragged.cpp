// SPDX-License-Identifier: Apache-2.0
#include "data/measures/kinds.hpp"
#include "data/measures/tally.hpp"
#include "text/phrase.hpp"

namespace readiness::data::kinds {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase ragged_row{"有 {0} 列，表头为 {1} 列", "has {0} fields, the header has {1}"};
// clang-format on
}  // namespace phrases

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
    return text::say<phrases::ragged_row>(slice.fields()[row], planned().header.size());
  }
};

}  // namespace

Result<Maker> ragged(const PlannedMeasure& planned) { return make<Ragged>(planned); }

}  // namespace readiness::data::kinds
