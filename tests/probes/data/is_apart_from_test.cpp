// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace is_apart_from_test {

using namespace readiness;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Verdict judge(const Rows& testers, const Rows& team) {
  return support::judge(
      "data.is_apart_from",
      support::params(
          {{"table", "uat"}, {"column", "tester"}, {"other_table", "tech_team"}, {"other_column", "person"}}),
      {{measures::records("uat", {"tester"}), support::rows_read(testers, "uat.csv", {"测试人"})},
       {measures::records("tech_team", {"person"}), support::rows_read(team, "team.csv")},
       {measures::rows("uat"), support::counted(testers.size())},
       {measures::rows("tech_team"), support::counted(team.size())}});
}

}  // namespace

TEST_CASE("data.is_apart_from measures the share of names that are not in the other table") {
  CHECK(judge({{"陆启明"}, {"蒋一帆"}}, {{"古道宽"}}).measured == 100);
  const Verdict verdict =
      judge({{"陆启明"}, {" 古道宽 "}, {"蒋一帆、麦星河"}, {""}, {"Ann"}}, {{"古道宽；麦星河"}, {"ANN"}});
  CHECK(verdict.measured == 25);
  REQUIRE(verdict.samples.size() == 3);
  CHECK(verdict.samples[1].row == 4);
  CHECK(verdict.samples[1].value == "麦星河");
  CHECK(verdict.samples[1].reason == Localized{"也出现在 team.csv 第 2 行", "also in row 2 of team.csv"});
  CHECK(verdict.message.zh == "已填写的 4 行中有 3 行的“测试人”出现在表 tech_team 中");
}

TEST_CASE("data.is_apart_from: where a table says nothing, nothing is known") {
  CHECK_FALSE(judge({{"陆启明"}}, {}).measured);
  CHECK_FALSE(judge({}, {{"古道宽"}}).measured);
  CHECK_FALSE(judge({{""}, {"无"}}, {{"古道宽"}}).measured);
}

}  // namespace is_apart_from_test
