// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace represents_every_group_test {

using namespace readiness;
using support::Texts;
using Rows = std::vector<std::vector<std::string>>;

namespace {

const Rows k_roster{{"陆启明", "销售部"}, {"龚敏之", "财务部"}, {"邵青禾", "财务部"}, {"苗亦凡", "市场部"}};

Verdict judge(const Rows& raci, const Rows& roster = k_roster, const Texts& groups = {}) {
  Params with = support::params({{"table", "raci"},
                                 {"columns", Texts{"responsible", "accountable"}},
                                 {"people_table", "roster"},
                                 {"people_column", "name"},
                                 {"group", "department"}});
  if (!groups.empty()) with.set("groups", {groups});
  return support::judge(
      "training.represents_every_group", with,
      {{measures::records("raci", {"responsible", "accountable"}), support::rows_read(raci, "raci.csv")},
       {measures::records("roster", {"name", "department"}), support::rows_read(roster)},
       {measures::rows("raci"), support::counted(raci.size())},
       {measures::rows("roster"), support::counted(roster.size())}});
}

}  // namespace

TEST_CASE("training.represents_every_group looks names up in the roster") {
  CHECK(judge({{"陆启明、苗亦凡", "邵青禾"}}).measured == 100);
  CHECK(judge({{"陆启明", "邵青禾"}, {"", "龚敏之"}}).measured == Approx(200.0 / 3));
  CHECK(judge({{"路人甲", "无"}}).measured == 0);
}

TEST_CASE("training.represents_every_group names who is missing, once a group") {
  const Verdict verdict = judge({{"陆启明", "苗亦凡"}});
  CHECK(verdict.message == Localized{"3 个组中有 2 个有人参与", "groups that somebody stands for: 2 of 3"});
  REQUIRE(verdict.samples.size() == 1);
  CHECK(verdict.samples[0].row == 0);
  CHECK(verdict.samples[0].value == "财务部");
  CHECK(verdict.samples[0].reason ==
        Localized{"“财务部”没有任何人出现在表 raci 中", "nobody of 财务部 stands in table raci"});
}

TEST_CASE("training.represents_every_group looks for the groups that are named") {
  CHECK(judge({{"陆启明", ""}}, k_roster, {"销售部|Sales"}).measured == 100);
  CHECK(judge({{"陆启明", ""}}, k_roster, {"销售部|Sales", "服务部|Service"}).measured == 50);
}

TEST_CASE("training.represents_every_group: an empty register, roster or column of groups is unknown") {
  CHECK(judge({}).otherwise == Outcome::unknown);
  CHECK(judge({{"陆启明", ""}}, {}).otherwise == Outcome::unknown);
  CHECK_FALSE(judge({{"陆启明", ""}}, {{"陆启明", ""}}).measured);
}

}  // namespace represents_every_group_test
