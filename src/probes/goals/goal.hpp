// SPDX-License-Identifier: Apache-2.0
// Goal: one row of the register of goals.
#pragma once

#include "probes/goals/quantity.hpp"
#include "probes/register.hpp"
#include "readiness/measure.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace readiness::probes::goals {

// The columns that a register of goals has to have, in the order of goals_of().
enum class Field { goal_id, title, metric, unit, baseline, target, deadline, owner, strategy_ref, rationale };

class Goal {
 public:
  Goal(const Measurement& read, const Record& record) : read_(&read), record_(&record) {}

  std::string_view at(Field field) const { return util::trim(record_->values[index(field)]); }
  bool lacks(Field field) const { return util::is_blank(at(field)); }
  // What goals_of() was asked for beside the fields.
  std::string_view further() const { return util::trim(record_->values.back()); }
  std::string name_of(Field field) const;  // for messages: the header
  Sample sample(Field field, Localized reason) const {
    return sample_of(*read_, *record_, index(field), std::move(reason));
  }

 private:
  static std::size_t index(Field field) { return static_cast<std::size_t>(field); }

  const Measurement* read_;
  const Record* record_;
};

Measure goals_of(const std::string& table);
Measure goals_of(const std::string& table, const std::string& further_column);

// Rows that are blank throughout are none. The goals look into `read`.
std::vector<Goal> read_goals(const Measurement& read);

// Where a goal starts and where it should end, in the baseline's unit.
struct Change {
  double from = 0;
  double to = 0;
};

// Why there is no change to compute; empty when there is one.
struct Comparison {
  bool relative = false;  // the target says how much to change by
  std::optional<Change> change;
  std::vector<Localized> faults;
};

// A target may be a value (30 分钟), or say how much to change by: -15%, 降低15%, 缩短2小时. A percentage without a
// sign is a value where the goal itself is in percent, and a change (in the title's direction, or upwards) where
// it is not.
Comparison compare(const Goal& goal);

}  // namespace readiness::probes::goals
