// SPDX-License-Identifier: Apache-2.0
#include "data/measures/extreme.hpp"
#include "data/measures/kinds.hpp"

namespace readiness::data::kinds {

Result<Maker> maximum(const PlannedMeasure& planned) { return make<Extreme<std::greater>>(planned); }

}  // namespace readiness::data::kinds
