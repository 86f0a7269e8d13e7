// SPDX-License-Identifier: Apache-2.0
// What there is to clean, as an item lists it: a task, and the measure that counts its rows.
#pragma once

#include "probes/data/names.hpp"
#include "readiness/measure.hpp"
#include "readiness/params.hpp"

#include <string>
#include <vector>

namespace readiness::probes::data {

struct Work {
  Names task;  // 补录联系电话|Fill in missing phones
  Measure count;
};

// The parameter `work`, by task.
Result<std::vector<Work>> work_in(const Params& params);

}  // namespace readiness::probes::data
