// SPDX-License-Identifier: Apache-2.0
// "15 % less" can be accepted only when it comes down to a value. Article 一.2: 将关键客户的流失率降低15%.
#include "probes/goals/goal.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <fmt/core.h>

#include <cmath>

namespace readiness::probes::goals::resolve_targets {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase targets_resolved{"{1} 个相对目标中有 {0} 个能换算：{2}", "relative targets that come down to a value: {0} of {1}: {2}"};
constexpr text::Phrase no_target_resolved{"{0} 个相对目标都无法换算", "none of {0} relative targets comes down to a value"};
constexpr text::Phrase no_relative_target{"没有相对目标（如“降低 15%”）", "no target is relative, such as -15%"};
constexpr text::Phrase target_not_resolved{"没有可用的基线值，目标无法换算", "without a baseline the target comes down to nothing"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_shown = 5;  // a sentence is no table

Result<Wishes> needs(const Params& params, const Circumstances&) {
  return Rows(params).needs({goals_of(params.text("table"))});
}

// "G-03 12 -> 10.2"
std::string resolved(const Goal& goal, const Change& change) {
  const auto tidy = [](double number) { return fmt::format("{:.10g}", number); };
  return fmt::format("{} {} -> {}", shown(goal.at(Field::goal_id)), tidy(change.from), tidy(change.to));
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Measurement& read = measured.of(goals_of(params.text("table")));
  const std::vector<Goal> goals = read_goals(read);
  if (auto verdict = Rows(params).none_with_value(measured, "title", goals.size())) return *verdict;
  Measurement open;
  std::vector<std::string> values;
  for (const Goal& goal : goals) {
    const Comparison comparison = compare(goal);
    if (!comparison.relative) continue;
    ++open.rows;
    if (comparison.change) {
      values.push_back(resolved(goal, *comparison.change));
      continue;
    }
    ++open.count;
    open.samples.push_back(goal.sample(Field::target, say<phrases::target_not_resolved>()));
  }
  if (open.rows == 0) return {.otherwise = Outcome::not_applicable, .message = say<phrases::no_relative_target>()};
  open.samples = by_row(std::move(open.samples));
  if (values.empty()) return share_verdict(open, say<phrases::no_target_resolved>(open.rows));
  if (values.size() > k_shown) values[k_shown] = "…", values.resize(k_shown + 1);
  return share_verdict(open,
                       say<phrases::targets_resolved>(open.rows - open.count, open.rows, util::join(values, "; ")));
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "goals.resolve_targets",
               .statement = {"相对目标都能换算成绝对值。", "Every relative target comes down to a value."},
               .unit = Unit::share,
               .measured = {"能换算的相对目标（-15%、降低15%、缩短2小时）所占的比例",
                            "share of relative targets (-15%, 15% less, 2 hours shorter) that come down to a value"},
               .params = {table_spec({"目标登记表，列与 goals.are_smart 相同",
                                      "the register of goals, with the columns of goals.are_smart"})},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: goals.resolve_targets\n"
                          "  with: {table: goals}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::goals::resolve_targets
