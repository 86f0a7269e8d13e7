// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace involves_every_group_test {

using namespace readiness;
using support::Texts;
using Rows = std::vector<std::vector<std::string>>;

namespace {

const Params k_listed = support::params(
    {{"table", "workshops"}, {"group", "department"}, {"groups", Texts{"销售部", "市场部", "IT/信息部"}}});

Verdict judge(const Texts& departments) {
  Rows rows;
  for (const std::string& department : departments) rows.push_back({department});
  return support::judge(
      "training.involves_every_group", k_listed,
      {{measures::records("workshops", {"department"}), support::rows_read(rows, "workshops.csv", {"部门"})},
       {measures::rows("workshops"), support::counted(rows.size())}});
}

Verdict judge_stages(const Rows& rows) {
  Params with = k_listed;
  with.set("per", {std::string("stage")});
  return support::judge("training.involves_every_group", with,
                        {{measures::records("workshops", {"department", "stage"}), support::rows_read(rows)},
                         {measures::rows("workshops"), support::counted(rows.size())}});
}

}  // namespace

TEST_CASE("training.involves_every_group measures the share of groups with an entry") {
  CHECK(judge({"销售部", "市场部", "IT/信息部"}).measured == 100);
  CHECK(judge({"销售部", "销售部", "仓储部"}).measured == Approx(100.0 / 3));
  CHECK(judge({"仓储部"}).measured == 0);
  CHECK(judge({"", "无"}).measured == 0);
}

TEST_CASE("training.involves_every_group reads several names in a cell, in any width and case") {
  CHECK(judge({"销售部、 市场部；ｉｔ／信息部"}).measured == Approx(200.0 / 3));  // in a list, / separates
  CHECK(judge({"销售部,市场部", "it/信息部"}).measured == 100);
}

TEST_CASE("training.involves_every_group names who is missing") {
  const Verdict verdict = judge({"销售部"});
  CHECK(verdict.message == Localized{"3 个应参与的组中有 1 个有记录", "groups with an entry: 1 of 3"});
  REQUIRE(verdict.samples.size() == 2);
  CHECK(verdict.samples[0].file == "workshops.csv");
  CHECK(verdict.samples[0].row == 0);
  CHECK(verdict.samples[0].column == "部门");
  CHECK(verdict.samples[0].reason == Localized{"没有“市场部”的记录", "there is no entry for 市场部"});
}

TEST_CASE("training.involves_every_group knows a group by each of its names") {
  const auto judged = [](const Texts& departments) {
    Params with = k_listed;
    with.set("groups", {Texts{"销售部|Sales|Sales team", "市场部|Marketing", "| "}});
    Rows rows;
    for (const std::string& department : departments) rows.push_back({department});
    return support::judge("training.involves_every_group", with,
                          {{measures::records("workshops", {"department"}), support::rows_read(rows)},
                           {measures::rows("workshops"), support::counted(rows.size())}});
  };
  CHECK(judged({"销售部", "市场部"}).measured == 100);
  CHECK(judged({"SALES TEAM", "marketing"}).measured == 100);
  const Verdict verdict = judged({"sales"});
  CHECK(verdict.measured == 50);
  REQUIRE(verdict.samples.size() == 1);
  CHECK(verdict.samples[0].reason == Localized{"没有“市场部”的记录", "there is no entry for Marketing"});
}

TEST_CASE("training.involves_every_group with stages looks at every combination") {
  const Verdict verdict = judge_stages({{"销售部", "需求调研"},
                                        {"市场部", "需求调研"},
                                        {"IT/信息部", "需求调研"},
                                        {"销售部", "系统测试 "},
                                        {"市场部", ""}});
  CHECK(verdict.measured == Approx(400.0 / 6));
  CHECK(verdict.message == Localized{"6 个应参与的组合中有 4 个有记录", "combinations with an entry: 4 of 6"});
  REQUIRE(verdict.samples.size() == 2);
  CHECK(verdict.samples[0].reason ==
        Localized{"“系统测试”中没有“市场部”的记录", "there is no entry for 市场部 in 系统测试"});
}

TEST_CASE("training.involves_every_group takes the groups from a table") {
  const Params with = support::params({{"table", "workshops"},
                                       {"group", "department"},
                                       {"groups_table", "roster"},
                                       {"groups_column", "dept"},
                                       {"groups_when", "status == '在职'"}});
  const auto judge_roster = [&](const Rows& roster) {
    return support::judge("training.involves_every_group", with,
                          {{measures::records("workshops", {"department"}), support::rows_read({{"销售部"}})},
                           {measures::records("roster", {"dept"}, "status == '在职'"), support::rows_read(roster)},
                           {measures::rows("workshops"), support::counted(1)},
                           {measures::rows("roster"), support::counted(9)},
                           {measures::rows("roster", "status == '在职'"), support::counted(roster.size())}});
  };
  CHECK(judge_roster({{"销售部"}, {"财务部"}, {" 财务部"}, {""}}).measured == 50);
  const Verdict none = judge_roster({{""}, {"暂无"}});
  CHECK_FALSE(none.measured);
  CHECK(none.otherwise == Outcome::unknown);
}

TEST_CASE("training.involves_every_group: an empty register, or no stage, is unknown") {
  for (const Verdict& verdict : {judge({}), judge_stages({}), judge_stages({{"销售部", ""}})}) {
    CHECK_FALSE(verdict.measured);
    CHECK(verdict.otherwise == Outcome::unknown);
    CHECK_FALSE(verdict.message.empty());
  }
}

TEST_CASE("training.involves_every_group: hostile names") {
  const Verdict verdict = judge_stages({{"a\nb", std::string(10'000, 'x') + "\x1b[31m"}});
  CHECK(verdict.measured == 0);
  CHECK(verdict.samples.front().reason.en.size() < 300);
  CHECK(verdict.samples.front().reason.en.find('\x1b') == std::string::npos);
}

TEST_CASE("training.involves_every_group needs one list of groups, and only one") {
  const auto refusal = [](std::initializer_list<std::pair<const char*, support::Value>> more) {
    Params with = support::params({{"table", "workshops"}, {"group", "department"}});
    const Params added = support::params(more);
    for (const auto& [name, value] : added.all()) with.set(name, value);
    return support::refusal("training.involves_every_group", with);
  };
  CHECK(refusal({}) == "either groups or groups_table is needed");
  CHECK(refusal({{"groups", Texts{"a"}}, {"groups_table", "roster"}, {"groups_column", "dept"}}) ==
        "groups and groups_table exclude each other");
  CHECK(refusal({{"groups_table", "roster"}}) == "groups_table needs a groups_column");
  CHECK(refusal({{"groups", Texts{"a"}}, {"groups_column", "dept"}}) == "groups_column needs a groups_table");
  CHECK(refusal({{"groups", Texts{"a"}}, {"groups_when", "x == 1"}}) == "groups_when needs a groups_table");
  CHECK(refusal({{"groups", Texts{"a"}}}).empty());
}

}  // namespace involves_every_group_test
