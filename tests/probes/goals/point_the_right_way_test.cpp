// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace point_the_right_way_test {

using namespace readiness;

namespace {

const Measure k_goals = measures::records("goals", {"goal_id", "title", "metric", "unit", "baseline", "target",
                                                    "deadline", "owner", "strategy_ref", "rationale"});

struct Goal {
  std::string title, unit, baseline, target;
};

Verdict judge(const std::vector<Goal>& goals) {
  std::vector<std::vector<std::string>> rows;
  for (const Goal& goal : goals)
    rows.push_back({"", goal.title, "", goal.unit, goal.baseline, goal.target, "", "", "", ""});
  return support::judge(
      "goals.point_the_right_way", support::params({{"table", "goals"}}),
      {{k_goals, support::rows_read(rows)}, {measures::rows("goals"), support::counted(rows.size())}});
}

}  // namespace

TEST_CASE("goals.point_the_right_way compares the verb with the numbers") {
  const auto [title, unit, baseline, target, right] =
      GENERATE(table<std::string, std::string, std::string, std::string, bool>({
          {"缩短周报编制时间", "小时", "4", "0.5", true},
          {"缩短周报编制时间", "", "4小时", "30分钟", true},
          {"缩短周报编制时间", "", "30分钟", "4小时", false},
          {"缩短周报编制时间", "小时", "4", "30", false},  // thirty hours: the unit was forgotten
          {"提升预测准确率", "%", "60", "85", true},
          {"提升预测准确率", "%", "85", "60", false},
          {"提升预测准确率", "%", "60", "60", false},
          {"降低流失率", "%", "20", "-15%", true},
          {"降低流失率", "%", "20", "+15%", false},
          {"降低流失客户数", "家", "200", "15%", true},  // down by 15 %, as the title says
          {"降低流失率", "%", "20", "15%", true},
          {"降低流失率", "%", "15", "20%", false},
          {"Reduce churn", "%", "20", "17", true},
          {"Increase sales", "万元", "1,000", "900", false},
      }));
  CAPTURE(title, baseline, target);
  CHECK(judge({{title, unit, baseline, target}}).measured == (right ? 100 : 0));
}

TEST_CASE("goals.point_the_right_way says what is wrong, and what it could not judge") {
  const Verdict verdict = judge({{"缩短报价时间", "天", "3", "5"},
                                 {"建立报表体系", "张", "0", "20"},
                                 {"提升准确率", "%", "较低", "85"},
                                 {"提升准确率", "%", "60", "85"}});
  CHECK(verdict.measured == 50);
  CHECK(verdict.message.zh == "2 个目标中有 1 个方向正确；另有 2 个无法判断（目标中没有升降用词，或数值无法比较）");
  CHECK(verdict.message.en ==
        "goals that point the right way: 1 of 2; not judged: 2 (no verb of direction in the title, or numbers that "
        "cannot be compared)");
  REQUIRE(verdict.samples.size() == 1);
  CHECK(verdict.samples.front().row == 2);
  CHECK(verdict.samples.front().reason ==
        Localized{"目标表述要求下降，但数值从 3 变为 5", "the title asks for less, but the value goes from 3 to 5"});
}

TEST_CASE("goals.point_the_right_way: nothing to judge is unknown") {
  for (const Verdict& verdict : {judge({}), judge({{"", "", "", ""}}), judge({{"建立报表体系", "张", "0", "20"}}),
                                 judge({{"降低\n成本", "元", "?", "x"}})}) {
    CHECK_FALSE(verdict.measured);
    CHECK(verdict.otherwise == Outcome::unknown);
    CHECK_FALSE(verdict.message.empty());
  }
}

}  // namespace point_the_right_way_test
