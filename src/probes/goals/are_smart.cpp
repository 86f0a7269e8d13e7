// SPDX-License-Identifier: Apache-2.0
// Goals that are specific, measurable, achievable, relevant and time-bound. Article 一.2, SMART原则.
#include "probes/day.hpp"
#include "probes/goals/goal.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrases.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"

#include <cmath>

namespace readiness::probes::goals::are_smart {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase goals_smart{"{1} 个目标中有 {0} 个符合 SMART 原则", "goals that are SMART: {0} of {1}"};
constexpr text::Phrase too_many_goals{"目标超过 {0} 个，建议聚焦", "there are more than {0} goals; focus on fewer"};
constexpr text::Phrase not_specific{"不具体：{0}", "not specific: {0}"};
constexpr text::Phrase not_measurable{"不可衡量：{0}", "not measurable: {0}"};
constexpr text::Phrase not_achievable{"可实现性存疑：{0}", "not known to be achievable: {0}"};
constexpr text::Phrase not_relevant{"缺少相关性：{0}", "not relevant: {0}"};
constexpr text::Phrase not_time_bound{"没有有效时限：{0}", "not time-bound: {0}"};
constexpr text::Phrase columns_blank{"未填写“{0}”", "no {0}"};
constexpr text::Phrase no_change{"目标值与基线值相同", "target and baseline are equal"};
constexpr text::Phrase change_unknown{"幅度无法计算，又没有填写“{0}”", "the change cannot be computed, and {0} is not given"};
constexpr text::Phrase change_too_large{"变化幅度 {0} % 超过 {1} %，又没有填写“{2}”", "a change of {0} % is more than {1} %, and {2} is not given"};
constexpr text::Phrase change_from_zero{"基线值为 0，幅度无从判断，又没有填写“{0}”", "the baseline is 0, so the change has no measure, and {0} is not given"};
constexpr text::Phrase deadline_past{"期限 {0} 已过", "the deadline {0} is past"};
constexpr text::Phrase deadline_far{"期限 {0} 在 {1} 个月之后", "the deadline {0} is more than {1} months away"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_most_goals = 7;  // more than a steering committee keeps in mind
constexpr std::int64_t k_max_months = 24;
constexpr double k_max_change = 80;

struct Limits {
  double change_percent;
  int months;
};

Limits limits_of(const Params& params) {
  return {params.number("max_change_percent", k_max_change),
          static_cast<int>(params.integer("max_months", k_max_months))};
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  const std::int64_t months = params.integer("max_months", k_max_months);
  if (months < 1 || months > 120)
    return Error{say<text::phrases::out_of_bounds>("max_months", 1, 120, months), params.place("max_months")};
  if (const double percent = params.number("max_change_percent", k_max_change); percent <= 0 || percent > 1000)
    return Error{say<text::phrases::out_of_bounds>("max_change_percent", 1, 1000, percent),
                 params.place("max_change_percent")};
  return Rows(params).needs({goals_of(params.text("table"))});
}

// "no title, owner"; empty when all are given.
std::vector<Localized> blank_ones(const Goal& goal, const std::vector<Field>& fields) {
  std::vector<std::string> blank;
  for (const Field field : fields)
    if (goal.lacks(field)) blank.push_back(goal.name_of(field));
  if (blank.empty()) return {};
  return {say<phrases::columns_blank>(text::enumerated(blank))};
}

std::vector<Localized> not_measurable(const Goal& goal, const Comparison& comparison) {
  auto faults = blank_ones(goal, {Field::metric, Field::baseline, Field::target});
  const auto baseline = read_quantity(goal.at(Field::baseline));
  if (goal.lacks(Field::unit) && (!baseline || baseline->unit.empty()))
    faults.push_back(say<phrases::columns_blank>(goal.name_of(Field::unit)));
  faults.insert(faults.end(), comparison.faults.begin(), comparison.faults.end());
  if (comparison.change && nearly_equal(comparison.change->from, comparison.change->to))
    faults.push_back(say<phrases::no_change>());
  return faults;
}

// A moderate change speaks for itself; a large one needs somebody who says why it can be done.
std::vector<Localized> not_achievable(const Goal& goal, const Comparison& comparison, double max_percent) {
  if (!goal.lacks(Field::rationale)) return {};
  const std::string rationale = goal.name_of(Field::rationale);
  if (!comparison.change) return {say<phrases::change_unknown>(rationale)};
  const auto [from, to] = *comparison.change;
  if (nearly_equal(from, to)) return {};
  if (from == 0) return {say<phrases::change_from_zero>(rationale)};
  const double percent = std::abs(to - from) / std::abs(from) * 100;
  if (percent <= max_percent || nearly_equal(percent, max_percent)) return {};
  return {say<phrases::change_too_large>(util::floored(percent), util::floored(max_percent), rationale)};
}

std::vector<Localized> not_time_bound(const Goal& goal, const Circumstances& circumstances, int max_months) {
  if (goal.lacks(Field::deadline)) return blank_ones(goal, {Field::deadline});
  const auto day = read_milestone(goal.at(Field::deadline), circumstances.facts);
  if (!day) return {day.error()};
  const std::string date = util::format_day(*day);
  if (*day < circumstances.today) return {say<phrases::deadline_past>(date)};
  if (*day > util::add_months(circumstances.today, max_months)) return {say<phrases::deadline_far>(date, max_months)};
  return {};
}

template <const text::Phrase& facet>
void add_facet(std::vector<Localized>& faults, const std::vector<Localized>& reasons) {
  if (!reasons.empty()) faults.push_back(say<facet>(joined(reasons)));
}

// What each missing facet lacks; empty for a goal that is SMART.
std::vector<Localized> faults_of(const Goal& goal, const Limits& limits, const Circumstances& circumstances) {
  const Comparison comparison = compare(goal);
  std::vector<Localized> faults;
  add_facet<phrases::not_specific>(faults, blank_ones(goal, {Field::title, Field::owner}));
  add_facet<phrases::not_measurable>(faults, not_measurable(goal, comparison));
  add_facet<phrases::not_achievable>(faults, not_achievable(goal, comparison, limits.change_percent));
  add_facet<phrases::not_relevant>(faults, blank_ones(goal, {Field::strategy_ref}));
  add_facet<phrases::not_time_bound>(faults, not_time_bound(goal, circumstances, limits.months));
  return faults;
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances& circumstances) {
  const Measurement& read = measured.of(goals_of(params.text("table")));
  const std::vector<Goal> goals = read_goals(read);
  if (auto verdict = Rows(params).none_with_value(measured, "title", goals.size())) return *verdict;
  Measurement wrong{.rows = goals.size()};
  for (const Goal& goal : goals) {
    const auto faults = faults_of(goal, limits_of(params), circumstances);
    if (faults.empty()) continue;
    ++wrong.count;
    wrong.samples.push_back(goal.sample(Field::title, joined(faults)));
  }
  wrong.samples = by_row(std::move(wrong.samples));
  const Localized remark = goals.size() > k_most_goals ? say<phrases::too_many_goals>(k_most_goals) : Localized{};
  return share_verdict(wrong, with_remark(say<phrases::goals_smart>(goals.size() - wrong.count, goals.size()), remark));
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "goals.are_smart",
               .statement = {"每个目标都具体、可衡量、可实现、相关且有时限（SMART）。",
                             "Every goal is specific, measurable, achievable, relevant and time-bound (SMART)."},
               .unit = Unit::share,
               .measured = {"五个方面齐全的目标所占的比例", "share of goals that have all five facets"},
               .params = {table_spec(
                              {"目标登记表，须有列 goal_id、title、metric、unit、baseline、target、deadline、owner、"
                               "strategy_ref、rationale",
                               "the register of goals, with the columns goal_id, title, metric, unit, "
                               "baseline, target, deadline, owner, strategy_ref and rationale"}),
                          {.name = "max_change_percent",
                           .type = ParamType::number,
                           .meaning = {"变化幅度超过此百分比的目标须填写 rationale；默认 80",
                                       "a goal that changes its baseline by more than this many percent needs a "
                                       "rationale; default: 80"}},
                          {.name = "max_months",
                           .type = ParamType::integer,
                           .meaning = {"期限最远在多少个月之内，1 到 120；默认 24",
                                       "how far away a deadline may be, in months, 1 to 120; default: 24"}}},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: goals.are_smart\n"
                          "  with: {table: goals, max_change_percent: 80}\n"
                          "  expect: {pass: \">= 100 %\", fail: \"< 60 %\"}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::goals::are_smart
