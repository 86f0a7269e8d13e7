// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace are_achievable_test {

using namespace readiness;

namespace {

const Measure k_goals = measures::records("goals", {"goal_id", "title", "metric", "unit", "baseline", "target",
                                                    "deadline", "owner", "strategy_ref", "rationale", "approver"});

std::vector<std::string> goal(const std::string& baseline, const std::string& target, const std::string& rationale,
                              const std::string& approver) {
  return {"G-01", "缩短周报编制时间", "编制时间", "小时", baseline, target, "", "", "", rationale, approver};
}

Verdict judge(const std::vector<std::vector<std::string>>& rows) {
  return support::judge("goals.are_achievable", support::params({{"table", "goals"}, {"approver", "approver"}}),
                        {{k_goals, support::rows_read(rows, "goals.csv",
                                                      {"编号", "目标", "指标", "单位", "基线", "目标值", "期限",
                                                       "负责人", "战略", "依据", "批准人"})},
                         {measures::rows("goals"), support::counted(rows.size())}});
}

std::string fault(const std::vector<std::string>& row) {
  const Verdict verdict = judge({row});
  return verdict.samples.empty() ? "" : verdict.samples[0].reason.en;
}

}  // namespace

TEST_CASE("goals.are_achievable asks for reasons only where the step is large") {
  CHECK(fault(goal("4", "2", "", "")) == "");
  CHECK(fault(goal("100", "20", "", "")) == "");  // exactly the limit of 80 %
  CHECK(fault(goal("100", "19", "", "")) == "a change of 81 % is more than 80 %, without 依据, 批准人");
  CHECK(fault(goal("100", "19", "供应商案例", "")) == "a change of 81 % is more than 80 %, without 批准人");
  CHECK(fault(goal("100", "19", "无", "霍正华")) == "a change of 81 % is more than 80 %, without 依据");
  CHECK(fault(goal("100", "19", "供应商案例", "霍正华")) == "");
}

TEST_CASE("goals.are_achievable: a step that cannot be told needs reasons too") {
  CHECK(fault(goal("", "2", "", "")) == "the change cannot be computed, and there is no 依据, 批准人");
  CHECK(fault(goal("0", "2", "", "霍正华")) == "the change cannot be computed, and there is no 依据");
  CHECK(fault(goal("很多", "2", "案例", "霍正华")) == "");
}

TEST_CASE("goals.are_achievable counts goals, and knows nothing without them") {
  CHECK(judge({goal("4", "2", "", ""), goal("4", "0.5", "", "")}).measured == 50);
  CHECK(judge({}).otherwise == Outcome::unknown);
}

}  // namespace are_achievable_test
