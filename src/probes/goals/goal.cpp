// SPDX-License-Identifier: Apache-2.0
#include "probes/goals/goal.hpp"

#include "text/phrase.hpp"

#include <algorithm>
#include <cmath>

namespace readiness::probes::goals {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase not_a_quantity{"“{0}”不是数字（“{1}”）", "{0} is no number ('{1}')"};
constexpr text::Phrase units_differ{"单位不一致（“{0}”与“{1}”）", "the units '{0}' and '{1}' do not fit together"};
// clang-format on
}  // namespace phrases

using text::say;

const std::vector<std::string> k_columns{"goal_id", "title",    "metric", "unit",         "baseline",
                                         "target",  "deadline", "owner",  "strategy_ref", "rationale"};

// A blank one is reported as blank, not here.
std::optional<Quantity> number_in(const Goal& goal, Field field, std::vector<Localized>& faults) {
  if (goal.lacks(field)) return std::nullopt;
  auto quantity = read_quantity(goal.at(field));
  if (!quantity) faults.push_back(say<phrases::not_a_quantity>(goal.name_of(field), shown(goal.at(field))));
  return quantity;
}

double signed_value(const Quantity& quantity) { return quantity.sign < 0 ? -quantity.value : quantity.value; }

// -1 for a target that should be below the baseline.
double heading(const Quantity& target, std::string_view title) {
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

std::string Goal::name_of(Field field) const { return header_of(*read_, index(field), k_columns[index(field)]); }

Measure goals_of(const std::string& table) { return measures::records(table, k_columns); }

Measure goals_of(const std::string& table, const std::string& further_column) {
  std::vector<std::string> columns = k_columns;
  columns.push_back(further_column);
  return measures::records(table, columns);
}

std::vector<Goal> read_goals(const Measurement& read) {
  std::vector<Goal> goals;
  for (const Record& record : read.records)
    if (!std::all_of(record.values.begin(), record.values.end(), util::is_blank)) goals.emplace_back(read, record);
  return goals;
}

Comparison compare(const Goal& goal) {
  Comparison comparison;
  const auto baseline = number_in(goal, Field::baseline, comparison.faults);
  const auto target = number_in(goal, Field::target, comparison.faults);
  const std::string stated(goal.lacks(Field::unit) ? "" : goal.at(Field::unit));
  const std::string base_unit = first_given(baseline ? baseline->unit : "", stated);
  comparison.relative = target && (target->by != Direction::unclear || is_relative(*target, base_unit));
  if (!baseline || !target) return comparison;

  const std::string_view title = goal.at(Field::title);
  const double from = signed_value(*baseline);
  if (is_relative(*target, base_unit)) {
    comparison.change = Change{
        from, from + heading(*target, title) * std::abs(from) * target->value * scale_of(target->unit).factor / 100};
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
  comparison.change = Change{from, by ? from + heading(*target, title) * value : value};
  return comparison;
}

}  // namespace readiness::probes::goals
