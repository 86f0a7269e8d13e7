// SPDX-License-Identifier: Apache-2.0
#include "data/measures/key_rows.hpp"

#include "util/strings.hpp"

namespace readiness::data {

PlannedMeasure with_joined_header(const PlannedMeasure& planned) {
  PlannedMeasure joined = planned;
  joined.headers = {util::join(planned.headers, " + ")};
  return joined;
}

}  // namespace readiness::data
