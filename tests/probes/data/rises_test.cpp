// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace rises_test {

using namespace readiness;
using Rows = std::vector<std::vector<std::string>>;

namespace {

// Rows are written as a reader sees them: order, then value.
Verdict judge(const Rows& rows) {
  Rows read;
  for (const auto& row : rows) read.push_back({row[1], row[0]});
  return support::judge("data.rises",
                        support::params({{"table", "stages"}, {"column", "probability"}, {"by", "order"}}),
                        {{measures::records("stages", {"probability", "order"}),
                          support::rows_read(read, "stages.csv", {"赢率", "序号"})},
                         {measures::rows("stages"), support::counted(rows.size())}});
}

// Goal and day, in the order of the rows.
Verdict judge_milestones(const Rows& rows) {
  Rows read;
  for (const auto& row : rows) read.push_back({row[1], row[0]});
  return support::judge("data.rises", support::params({{"table", "milestones"}, {"column", "due"}, {"per", "goal"}}),
                        {{measures::records("milestones", {"due", "goal"}),
                          support::rows_read(read, "milestones.csv", {"计划日期", "目标"})},
                         {measures::rows("milestones"), support::counted(rows.size())}});
}

// Phase and day.
Verdict judge_phases(const Rows& rows) {
  Rows read;
  for (const auto& row : rows) read.push_back({row[1], row[0]});
  const support::Texts places{"启动|Kickoff", "建设|Build", "上线|Go-live"};
  return support::judge(
      "data.rises", support::params({{"table", "gates"}, {"column", "signed"}, {"by", "phase"}, {"places", places}}),
      {{measures::records("gates", {"signed", "phase"}), support::rows_read(read, "gates.csv", {"签字日期", "阶段"})},
       {measures::rows("gates"), support::counted(rows.size())}});
}

}  // namespace

TEST_CASE("data.rises looks along the order, not along the rows") {
  const Verdict verdict = judge({{"2", "30 %"}, {"1", "10%"}, {"10", "１００"}, {"3", "30"}, {"", ""}});
  CHECK(verdict.measured == 100);
  CHECK(verdict.message == Localized{"4 行中有 4 行的顺序和数值合乎要求", "rows in order: 4 of 4"});
}

TEST_CASE("data.rises tells what is out of order") {
  const auto [rows, row, reason] = GENERATE(table<Rows, std::uint64_t, std::string>({
      {{{"1", "10"}, {"2", "50"}, {"3", "30"}}, 4, "is less than in row 3, which comes before"},
      {{{"1", "10"}, {"1", "20"}}, 3, "序号 is that of row 2, too"},
      {{{"1", "10"}, {"一", "20"}}, 3, "序号 is no number or date"},
      {{{"1", "10"}, {"2", ""}}, 3, "赢率 is no number or date, or not of the kind of the rows before"},
      {{{"1", "10"}, {"2", "高"}, {"3", "20"}}, 3, "赢率 is no number or date, or not of the kind of the rows before"},
  }));
  const Verdict verdict = judge(rows);
  REQUIRE(verdict.samples.size() == 1);
  CHECK(verdict.samples[0].row == RowNumber(row));
  CHECK(verdict.samples[0].reason.en == reason);
  CHECK(*verdict.measured == Approx(100.0 * static_cast<double>(rows.size() - 1) / static_cast<double>(rows.size())));
}

TEST_CASE("data.rises proves nothing without rows") {
  CHECK_FALSE(judge({}).measured);
  CHECK_FALSE(judge({{"", ""}}).measured);
}

TEST_CASE("data.rises takes the rows as they stand, and each group by itself") {
  CHECK(judge_milestones(
            {{"G-01", "2026-07-31"}, {"G-02", "2026-06-30"}, {"G-01", "2026年9月30日"}, {"G-02", "2026/6/30"}})
            .measured == 100);
  const Verdict verdict =
      judge_milestones({{"G-01", "2026-09-30"}, {"G-02", "2026-06-30"}, {"G-01", "2026-07-31"}, {"G-02", "待定"}});
  CHECK(verdict.measured == 50);
  REQUIRE(verdict.samples.size() == 2);
  CHECK(verdict.samples[0].row == 4);
  CHECK(verdict.samples[0].value == "2026-07-31");
  CHECK(verdict.samples[0].reason ==
        Localized{"早于排在前面的第 2 行", "is earlier than in row 2, which comes before"});
  CHECK(verdict.samples[1].row == 5);
}

TEST_CASE("data.rises: days and numbers do not go together") {
  CHECK(judge_milestones({{"G-01", "2026-09-30"}, {"G-01", "7"}}).measured == 50);
}

TEST_CASE("data.rises follows places that are named, and looks at no others") {
  CHECK(judge_phases({{"Go-live", "2026-06-01"}, {"启动", "2026-02-06"}, {"建设", "2026-05-08"}}).measured == 100);
  CHECK(judge_phases({{"蓝图", "2020-01-01"}, {"启动", "2026-02-06"}}).measured == 100);
  const Verdict verdict = judge_phases({{"启动", "2026-02-06"}, {"上线", "2026-05-01"}, {"建设", "2026-05-08"}});
  CHECK(*verdict.measured == Approx(200.0 / 3));
  REQUIRE(verdict.samples.size() == 1);
  CHECK(verdict.samples[0].row == 3);
  const Verdict twice = judge_phases({{"启动", "2026-02-06"}, {"Kickoff", "2026-02-07"}});
  REQUIRE(twice.samples.size() == 1);
  CHECK(twice.samples[0].reason.en == "阶段 is that of row 2, too");
  CHECK(judge_phases({{"蓝图", "2020-01-01"}}).otherwise == Outcome::unknown);
}

TEST_CASE("data.rises refuses places without the column that they stand in") {
  CHECK(support::refusal(
            "data.rises",
            support::params({{"table", "gates"}, {"column", "signed"}, {"places", support::Texts{"启动", "建设"}}})) ==
        "places need by, the column with the names");
}

}  // namespace rises_test
