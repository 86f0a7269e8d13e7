// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace resolve_targets_test {

using namespace readiness;

namespace {

const Measure k_goals = measures::records("goals", {"goal_id", "title", "metric", "unit", "baseline", "target",
                                                    "deadline", "owner", "strategy_ref", "rationale"});

std::vector<std::string> goal(const std::string& id, const std::string& unit, const std::string& baseline,
                              const std::string& target) {
  return {id, "降低客户流失率", "流失率", unit, baseline, target, "", "", "", ""};
}

Verdict judge(const std::vector<std::vector<std::string>>& rows) {
  return support::judge(
      "goals.resolve_targets", support::params({{"table", "goals"}}),
      {{k_goals, support::rows_read(rows)}, {measures::rows("goals"), support::counted(rows.size())}});
}

}  // namespace

TEST_CASE("goals.resolve_targets works relative targets out and shows them") {
  const Verdict verdict =
      judge({goal("G-1", "%", "12", "-15%"), goal("G-2", "小时", "4", "缩短2小时"), goal("G-3", "%", "9", "6")});
  CHECK(verdict.measured == 100);
  CHECK(verdict.message == Localized{"2 个相对目标中有 2 个能换算：G-1 12 -> 10.2; G-2 4 -> 2",
                                     "relative targets that come down to a value: 2 of 2: G-1 12 -> 10.2; G-2 4 -> 2"});
}

TEST_CASE("goals.resolve_targets: no baseline, no value") {
  const Verdict verdict = judge({goal("G-1", "%", "", "-15%"), goal("G-2", "%", "一成左右", "降低15%")});
  CHECK(verdict.measured == 0);
  REQUIRE(verdict.samples.size() == 2);
  CHECK(verdict.samples[0].row == 2);
  CHECK(verdict.samples[0].value == "-15%");
  CHECK(judge({goal("G-1", "%", "", "-15%"), goal("G-2", "%", "10", "降低15%")}).measured == 50);
}

TEST_CASE("goals.resolve_targets does not concern absolute targets, and knows nothing without goals") {
  CHECK(judge({goal("G-1", "%", "12", "10")}).otherwise == Outcome::not_applicable);
  CHECK(judge({}).otherwise == Outcome::unknown);
}

}  // namespace resolve_targets_test
