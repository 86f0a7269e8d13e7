// SPDX-License-Identifier: Apache-2.0
#include "probes/goals/goal.hpp"

#include "probes/register.hpp"
#include "text/goals_phrases.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::probes::goals {
namespace {

namespace phrases = text::phrases;
using text::say;

std::optional<Quantity> number_in(const std::string& text, const char* column, std::vector<Localized>& faults) {
  if (util::is_blank(text)) return std::nullopt;  // reported as blank
  auto quantity = read_quantity(text);
  if (!quantity) faults.push_back(say<phrases::not_a_quantity>(column, shown(text)));
  return quantity;
}

double signed_value(const Quantity& quantity) { return quantity.sign < 0 ? -quantity.value : quantity.value; }

// -1 for a target that should be below the baseline.
double heading(const Quantity& target, const std::string& title) {
  if (target.sign != 0) return target.sign;
  if (target.by != Direction::unclear) return target.by == Direction::down ? -1 : +1;
  return direction_of(title) == Direction::down ? -1 : +1;
}

bool is_relative(const Quantity& target, const std::string& base_unit) {
  if (!is_percent(target.unit)) return false;
  return target.sign != 0 || target.by != Direction::unclear ||
         scale_of(base_unit).dimension != scale_of("%").dimension;
}

std::string first_given(const std::string& a, const std::string& b) { return util::is_blank(a) ? b : a; }

}  // namespace

Measure goals_of(const std::string& table) {
  return measures::records(table, {"goal_id", "title", "metric", "unit", "baseline", "target", "deadline", "owner",
                                   "strategy_ref", "rationale"});
}

std::vector<Goal> read_goals(const Measurement& read) {
  std::vector<Goal> goals;
  for (const Record& record : read.records) {
    const auto& all = record.values;
    if (std::all_of(all.begin(), all.end(), [](const std::string& value) { return util::is_blank(value); })) continue;
    const auto value = [&](std::size_t i) { return std::string(util::trim(all[i])); };
    goals.push_back(
        {&record, value(0), value(1), value(2), value(3), value(4), value(5), value(6), value(7), value(8), value(9)});
  }
  return goals;
}

Comparison compare(const Goal& goal) {
  Comparison comparison;
  const auto baseline = number_in(goal.baseline, "baseline", comparison.faults);
  const auto target = number_in(goal.target, "target", comparison.faults);
  if (!baseline || !target) return comparison;

  const std::string stated = util::is_blank(goal.unit) ? std::string{} : goal.unit;
  const std::string base_unit = first_given(baseline->unit, stated);
  const double from = signed_value(*baseline);
  if (is_relative(*target, base_unit)) {
    comparison.change = Change{from, from + heading(*target, goal.title) * std::abs(from) * target->value *
                                                scale_of(target->unit).factor / 100};
    return comparison;
  }
  const std::string target_unit = first_given(target->unit, first_given(stated, base_unit));
  const Scale base = scale_of(first_given(base_unit, target_unit)), aim = scale_of(target_unit);
  if (base.dimension != aim.dimension) {
    comparison.faults.push_back(say<phrases::units_differ>(shown(base_unit), shown(target_unit)));
    return comparison;
  }
  const double value = signed_value(*target) * aim.factor / base.factor;
  const bool by = target->by != Direction::unclear;
  comparison.change = Change{from, by ? from + heading(*target, goal.title) * value : value};
  return comparison;
}

}  // namespace readiness::probes::goals
