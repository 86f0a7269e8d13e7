// SPDX-License-Identifier: Apache-2.0
// What if these items passed? And which ones would have to, for a GO?
#pragma once

#include "readiness/audit.hpp"

#include <string>
#include <vector>

namespace readiness::audit {

// One item that a path to GO asks for.
struct Step {
  std::string item;
  int effort = 0;        // person-days
  bool assumed = false;  // the checklist does not state the effort: assumed_effort()
  double score = 0;      // overall, once this step and those before it are done
};

// Items that together lead to GO, what they need first: all gates in the way, then what lifts the scores over their
// thresholds for the least effort (exact: audit/cheapest.hpp), then, item by item, what coverage asks for. Gates first,
// then by points a day.
struct PathToGo {
  bool exists = false;  // false: not even with every item passed, as in a partial run
  std::vector<Step> steps;
  int effort = 0;
};

struct WhatIf {
  std::vector<std::string> passed;  // the items that were assumed to pass: those that have not
  Report now, then;
  PathToGo path;  // from `then`
};

// `passed` are items, or PREFIX*. Errors: as of audit(), and patterns that match nothing that is due.
Result<WhatIf, Errors> what_if(const Checklist& checklist, const Project& project, const Host& host,
                               const Options& options, const std::vector<std::string>& passed);

// Person-days for an item whose checklist does not say, by its severity: critical 4, high 3, medium 2, low 1.
int assumed_effort(Severity severity);

}  // namespace readiness::audit
