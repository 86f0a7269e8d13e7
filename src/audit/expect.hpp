// SPDX-License-Identifier: Apache-2.0
// From a measured number to an outcome.
#pragma once

#include "readiness/checklist.hpp"

#include <string>

namespace readiness::audit {

struct Judgement {
  Outcome outcome;  // pass, partial or fail
  double value;     // 1, r, 0
};

bool holds(const Bound& bound, double measured);

// Compares unrounded values.
Judgement judge(const Expect& expect, double measured);

// As a report shows it: ">= 95 %, fail < 80 %".
std::string describe(const Bound& bound, Unit unit);
std::string describe(const Expect& expect, Unit unit);

}  // namespace readiness::audit
