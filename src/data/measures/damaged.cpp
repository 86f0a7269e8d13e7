// SPDX-License-Identifier: Apache-2.0
#include "data/formats/damage.hpp"
#include "data/measures/kinds.hpp"
#include "data/measures/value_tally.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

namespace readiness::data::kinds {

namespace {

struct Damage {
  DamageKinds kinds;

  bool wrong(std::string_view value) const { return is_damaged(value, kinds); }
  std::string shown(std::string_view value) const { return std::string(cut(value)); }
  Localized reason(std::string_view value) const { return damage_of(value, kinds); }
};

}  // namespace

Result<Maker> damaged(const PlannedMeasure& planned) {
  const auto kinds = DamageKinds::of(planned.measure.values);
  if (!kinds) return Error{text::say<text::phrases::no_such_kind>(util::join(planned.measure.values, ", "))};
  return tally_values(planned, Damage{*kinds});
}

}  // namespace readiness::data::kinds
