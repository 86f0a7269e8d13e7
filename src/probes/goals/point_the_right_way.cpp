// SPDX-License-Identifier: Apache-2.0
// A goal to shorten has a target below its baseline, a goal to raise one above. Article 一.2: 从4小时缩短至30分钟.
#include "probes/goals/goal.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"

namespace readiness::probes::goals::point_the_right_way {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase goals_directed{"{1} 个目标中有 {0} 个方向正确", "goals that point the right way: {0} of {1}"};
constexpr text::Phrase goals_not_judged{"另有 {0} 个无法判断（目标中没有升降用词，或数值无法比较）", "not judged: {0} (no verb of direction in the title, or numbers that cannot be compared)"};
constexpr text::Phrase should_fall{"目标表述要求下降，但数值从 {0} 变为 {1}", "the title asks for less, but the value goes from {0} to {1}"};
constexpr text::Phrase should_rise{"目标表述要求上升，但数值从 {0} 变为 {1}", "the title asks for more, but the value goes from {0} to {1}"};
// clang-format on
}  // namespace phrases

using text::say;

Result<Wishes> needs(const Params& params, const Circumstances&) {
  return Rows(params).needs({goals_of(params.text("table"))});
}

bool fits(Direction direction, const Change& change) {
  if (nearly_equal(change.from, change.to)) return false;
  return (direction == Direction::down) == (change.to < change.from);
}

Localized reason(Direction direction, const Goal& goal) {
  if (direction == Direction::down)
    return say<phrases::should_fall>(shown(goal.at(Field::baseline)), shown(goal.at(Field::target)));
  return say<phrases::should_rise>(shown(goal.at(Field::baseline)), shown(goal.at(Field::target)));
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Measurement& read = measured.of(goals_of(params.text("table")));
  const std::vector<Goal> goals = read_goals(read);
  if (auto verdict = Rows(params).none_with_value(measured, "title", goals.size())) return *verdict;
  Measurement wrong;
  for (const Goal& goal : goals) {
    const Direction direction = direction_of(goal.at(Field::title));
    const auto change = compare(goal).change;
    if (direction == Direction::unclear || !change) continue;
    ++wrong.rows;
    if (fits(direction, *change)) continue;
    ++wrong.count;
    wrong.samples.push_back(goal.sample(Field::target, reason(direction, goal)));
  }
  const std::size_t open = goals.size() - wrong.rows;
  const Localized remark = open > 0 ? say<phrases::goals_not_judged>(open) : Localized{};
  if (wrong.rows == 0) return unknown(remark);
  wrong.samples = by_row(std::move(wrong.samples));
  return share_verdict(wrong, with_remark(say<phrases::goals_directed>(wrong.rows - wrong.count, wrong.rows), remark));
}

}  // namespace

Probe probe() {
  return {.info = {.id = "goals.point_the_right_way",
                   .statement = {"每个目标的数值变化方向都与表述一致。",
                                 "Every goal's number moves in the direction that its title names."},
                   .unit = Unit::share,
                   .measured = {"能判断方向的目标中方向正确的比例（“缩短”应变小，“提升”应变大）",
                                "share that points the right way (shorten: down, increase: up) among the goals that "
                                "can be judged"},
                   .params = {table_spec({"目标登记表，列与 goals.are_smart 相同",
                                          "the register of goals, with the columns of goals.are_smart"})},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: goals.point_the_right_way\n"
                              "  with: {table: goals}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::goals::point_the_right_way
