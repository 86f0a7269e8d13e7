// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace has_clear_raci_test {

using namespace readiness;
using Rows = std::vector<std::vector<std::string>>;

namespace {

const Measure k_raci = measures::records("raci", {"activity", "responsible", "accountable", "consulted", "informed"});
const Measure k_people = measures::records("roster", {"name"});
const Params k_alone = support::params({{"table", "raci"}});
const Params k_with_people =
    support::params({{"table", "raci"}, {"people_table", "roster"}, {"people_column", "name"}});

Verdict judge(const Rows& raci) {
  return support::judge("training.has_clear_raci", k_alone,
                        {{k_raci, support::rows_read(raci)}, {measures::rows("raci"), support::counted(raci.size())}});
}

Verdict judge(const Rows& raci, const Rows& people) {
  return support::judge("training.has_clear_raci", k_with_people,
                        {{k_raci, support::rows_read(raci, "raci.csv", {"活动", "R", "A", "C", "I"})},
                         {k_people, support::rows_read(people, "roster.csv")},
                         {measures::rows("raci"), support::counted(raci.size())},
                         {measures::rows("roster"), support::counted(people.size())}});
}

}  // namespace

TEST_CASE("training.has_clear_raci wants one A and at least one R") {
  const auto [responsible, accountable, reason] = GENERATE(table<std::string, std::string, std::string>({
      {"李雷", "王小明", ""},
      {"李雷;韩梅梅", "王小明", ""},
      {"王小明", "王小明", ""},
      {"李雷", "王小明；王小明", ""},  // the same person twice
      {"李雷", "", "nobody is accountable (A)"},
      {"李雷", "待补充", "nobody is accountable (A)"},
      {"李雷", "王小明、赵四", "2 are accountable (A), one should be"},
      {"李雷", "王小明/赵四／孙五", "3 are accountable (A), one should be"},
      {"", "王小明", "nobody is responsible (R)"},
      {" ；、", "", "nobody is responsible (R); nobody is accountable (A)"},
  }));
  CAPTURE(responsible, accountable);
  const Verdict verdict = judge({{"数据清洗", responsible, accountable, "", ""}});
  CHECK(verdict.measured == (reason.empty() ? 100 : 0));
  CHECK(verdict.samples.empty() == reason.empty());
  if (!verdict.samples.empty()) CHECK(verdict.samples.front().reason.en == reason);
}

TEST_CASE("training.has_clear_raci looks names up in any width and case") {
  const Rows people{{"王小明"}, {"Li Lei"}, {" 韩梅梅 "}, {""}};
  CHECK(judge({{"数据清洗", "ＬＩ ＬＥＩ", "王小明", "韩梅梅", "王小明"}}, people).measured == 100);
  const Verdict verdict =
      judge({{"数据清洗", "Li Lei", "王小明", "韩梅梅", "赵四"}, {"测试", "孙五", "王小明", "", ""}}, people);
  CHECK(verdict.measured == 0);
  CHECK(verdict.message == Localized{"2 项活动中有 0 项职责清楚", "activities with clear responsibilities: 0 of 2"});
  REQUIRE(verdict.samples.size() == 2);
  CHECK(verdict.samples[0].file == "raci.csv");
  CHECK(verdict.samples[0].row == 2);
  CHECK(verdict.samples[0].column == "I");
  CHECK(verdict.samples[0].value == "赵四");
  CHECK(verdict.samples[0].reason ==
        Localized{"不在表 roster 中", "not in table roster"});  // the name is masked, there
  CHECK(verdict.samples[1].column == "R");
  CHECK(judge({{"数据清洗", "Li Lei;赵四", "", "", ""}}, people).samples.front().value == "赵四");
}

TEST_CASE("training.has_clear_raci: blank rows are no activities, and nothing at all is unknown") {
  const Rows blank{{"", " ", "无", "", ""}};
  for (const Verdict& verdict :
       {judge({}), judge(blank), judge({{"a", "b", "c", "", ""}}, {}), judge({}, {{"王小明"}})}) {
    CHECK_FALSE(verdict.measured);
    CHECK(verdict.otherwise == Outcome::unknown);
  }
  CHECK(judge({{"a", "b", "c", "", ""}, blank.front()}).measured == 100);
}

TEST_CASE("training.has_clear_raci: hostile names") {
  const std::string endless(10'000, 'x');
  const Verdict verdict = judge({{"a", endless + "\x1b[31m", "王小明", "", ""}}, {{"王小明"}});
  CHECK(verdict.measured == 0);
  CHECK(verdict.samples.front().value.size() <= 1024);
  CHECK(verdict.samples.front().reason.en.size() < 200);
  CHECK(judge({{"a", "李\n雷", "王小明", "", ""}}).measured == 100);  // a line break separates names
}

TEST_CASE("training.has_clear_raci refuses half a roster") {
  CHECK(support::refusal("training.has_clear_raci", support::params({{"table", "raci"}, {"people_table", "roster"}})) ==
        "people_table needs a people_column");
  CHECK(support::refusal("training.has_clear_raci", support::params({{"table", "raci"}, {"people_column", "name"}})) ==
        "people_column needs a people_table");
}

}  // namespace has_clear_raci_test
