// SPDX-License-Identifier: Apache-2.0
// A large step needs a reason and somebody who stands for it. Article 一.2:
// 可实现的目标需要基于企业现状和系统能力进行合理评估.
#include "probes/goals/goal.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrases.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"

#include <cmath>
#include <limits>

namespace readiness::probes::goals::are_achievable {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase goals_achievable{"{1} 个目标中有 {0} 个幅度适中，或有依据和批准人", "goals that are moderate, or have rationale and approver: {0} of {1}"};
constexpr text::Phrase step_unapproved{"变化幅度 {0} % 超过 {1} %，但未填写{2}", "a change of {0} % is more than {1} %, without {2}"};
constexpr text::Phrase step_unknown{"幅度无法计算，且未填写{0}", "the change cannot be computed, and there is no {0}"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr double k_max_change = 80;

double max_change(const Params& params) { return params.number("max_change_percent", k_max_change); }

Measure read_of(const Params& params) { return goals_of(params.text("table"), params.text("approver")); }

Result<Wishes> needs(const Params& params, const Circumstances&) {
  if (const double percent = max_change(params); percent <= 0 || percent > 1000)
    return Error{say<text::phrases::out_of_bounds>("max_change_percent", 1, 1000, percent),
                 params.place("max_change_percent")};
  return Rows(params).needs({read_of(params)});
}

// Nothing when it cannot be told; from 0 every step is endless.
std::optional<double> step_percent(const Goal& goal) {
  const auto change = compare(goal).change;
  if (!change) return std::nullopt;
  if (nearly_equal(change->from, change->to)) return 0;
  if (change->from == 0) return std::numeric_limits<double>::infinity();
  return std::abs(change->to - change->from) / std::abs(change->from) * 100;
}

// "rationale, approver", those that are missing; empty when both are given.
Localized missing(const Goal& goal, const std::string& approver) {
  std::vector<std::string> names;
  if (goal.lacks(Field::rationale)) names.push_back(goal.name_of(Field::rationale));
  if (util::is_blank(goal.further())) names.push_back(approver);
  return text::enumerated(names);
}

std::optional<Localized> fault_of(const Goal& goal, double limit, const std::string& approver) {
  const auto percent = step_percent(goal);
  if (percent && !std::isinf(*percent) && (*percent <= limit || nearly_equal(*percent, limit))) return std::nullopt;
  const Localized lacks = missing(goal, approver);
  if (lacks.empty()) return std::nullopt;
  if (!percent || std::isinf(*percent)) return say<phrases::step_unknown>(lacks);
  return say<phrases::step_unapproved>(util::floored(*percent), util::floored(limit), lacks);
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Measurement& read = measured.of(read_of(params));
  const std::vector<Goal> goals = read_goals(read);
  if (auto verdict = Rows(params).none_with_value(measured, "title", goals.size())) return *verdict;
  const std::string approver = header_of(read, read.headers.size() - 1, params.text("approver"));
  Measurement wrong{.rows = goals.size()};
  for (const Goal& goal : goals) {
    const auto fault = fault_of(goal, max_change(params), approver);
    if (!fault) continue;
    ++wrong.count;
    wrong.samples.push_back(goal.sample(Field::target, *fault));
  }
  wrong.samples = by_row(std::move(wrong.samples));
  return share_verdict(wrong, say<phrases::goals_achievable>(wrong.rows - wrong.count, wrong.rows));
}

}  // namespace

Probe probe() {
  return {.info = {.id = "goals.are_achievable",
                   .statement = {"幅度大的目标都有依据和批准人。",
                                 "Goals that ask for a large step have a rationale and an approver."},
                   .unit = Unit::share,
                   .measured = {"幅度适中，或有依据和批准人的目标所占的比例",
                                "share of goals whose step is moderate, or that have a rationale and an approver"},
                   .params = {table_spec({"目标登记表，列与 goals.are_smart 相同，另有批准人列",
                                          "the register of goals, with the columns of goals.are_smart and one more"}),
                              {.name = "approver",
                               .type = ParamType::column,
                               .required = true,
                               .meaning = {"批准人所在的列", "its column with the approver"}},
                              {.name = "max_change_percent",
                               .type = ParamType::number,
                               .meaning = {"变化幅度超过此百分比即为大；默认 80",
                                           "a change of more than this many percent is large; default: 80"}}},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: goals.are_achievable\n"
                              "  with: {table: goals, approver: approver, max_change_percent: 50}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::goals::are_achievable
