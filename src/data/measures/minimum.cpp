// SPDX-License-Identifier: Apache-2.0
#include "data/measures/extreme.hpp"
#include "data/measures/kinds.hpp"

namespace readiness::data::kinds {

Result<Maker> minimum(const PlannedMeasure& planned) { return make<Extreme<std::less>>(planned); }

}  // namespace readiness::data::kinds
