// SPDX-License-Identifier: Apache-2.0
// Quantities as people write them in goals: 4, 4小时, 85 %, ≤ 30 分钟, ¥1,200万元, -15%, 降低15%.
#pragma once

#include "probes/goals/direction.hpp"
#include "util/decimal.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace readiness::probes::goals {

struct Quantity {
  double value = 0;                   // without its sign
  util::Decimal exact = {};           // the same
  std::string unit;                   // folded, as written; may be empty
  int sign = 0;                       // of a written + or -
  Direction by = Direction::unclear;  // up or down when a verb says that this is how much to change by
};

// Nothing for texts that are not one number with at most a unit behind it, and a sign or a verb in front.
std::optional<Quantity> read_quantity(std::string_view text);

// Units that can be converted into each other share a dimension: 小时 and 分钟, 元 and 万元, % and 百分点. An
// unknown unit is a dimension of its own. What is behind a / has to be equal: 小时/周 and 分钟/周.
struct Scale {
  std::string dimension;
  double factor = 1;  // into the dimension's base unit
};
Scale scale_of(std::string_view text);

// Percent of something; percentage points are not.
bool is_percent(std::string_view unit);

// Equal but for what computing with binary fractions loses.
bool nearly_equal(double a, double b);

}  // namespace readiness::probes::goals
