// SPDX-License-Identifier: Apache-2.0
// Goal: one row of the register of goals.
#pragma once

#include "probes/goals/quantity.hpp"
#include "readiness/measure.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace readiness::probes::goals {

struct Goal {
  const Record* record = nullptr;
  std::string id, title, metric, unit, baseline, target, deadline, owner, strategy_ref, rationale;  // trimmed
};

// The columns that a register of goals has to have.
Measure goals_of(const std::string& table);

// Rows that are blank throughout are none.
std::vector<Goal> read_goals(const Measurement& read);

// Where a goal starts and where it should end, in the baseline's unit.
struct Change {
  double from = 0;
  double to = 0;
};

// Why there is no change to compute; empty when there is one.
struct Comparison {
  std::optional<Change> change;
  std::vector<Localized> faults;
};

// A target may be a value (30 分钟), or say how much to change by: -15%, 降低15%, 缩短2小时. A percentage without a
// sign is a value where the goal itself is in percent, and a change (in the title's direction, or upwards) where
// it is not.
Comparison compare(const Goal& goal);

}  // namespace readiness::probes::goals
