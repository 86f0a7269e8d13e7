// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace are_concrete_test {

using namespace readiness;
using support::Texts;

namespace {

Verdict judge(const std::vector<std::vector<std::string>>& rows) {
  const Params with = support::params({{"table", "goals"}, {"columns", Texts{"title", "metric"}}});
  return support::judge("goals.are_concrete", with,
                        {{measures::records("goals", {"title", "metric"}),
                          support::rows_read(rows, "registers/goals.csv", {"目标", "指标"})},
                         {measures::rows("goals"), support::counted(rows.size())}});
}

}  // namespace

TEST_CASE("goals.are_concrete measures the share of rows without vague words") {
  CHECK(judge({{"缩短周报编制时间", "小时"}}).measured == 100);
  CHECK(judge({{"提升效率", "工时"}, {"缩短周报编制时间", "小时"}}).measured == 50);
  CHECK(judge({{"提升效率", "改善管理"}}).measured == 0);
}

TEST_CASE("goals.are_concrete points at the words and says what to write instead") {
  const Verdict verdict = judge({{"缩短周报编制时间", "小时"}, {"降低流失率", "更好的体验"}});
  CHECK(verdict.message == Localized{"2 行中有 1 行用词空泛", "wording is vague in 1 of 2 rows"});
  REQUIRE(verdict.samples.size() == 1);
  const Sample& sample = verdict.samples.front();
  CHECK(sample.file == "registers/goals.csv");
  CHECK(sample.row == 3);
  CHECK(sample.column == "指标");
  CHECK(sample.value == "更好的体验");
  CHECK(sample.reason ==
        Localized{"“更好”空泛：请写明数字和单位，例如“从 4 小时缩短至 30 分钟”",
                  "'更好' is vague: give a number with its unit, such as 'from 4 hours to 30 minutes'"});
}

TEST_CASE("goals.are_concrete judges each column by itself") {
  CHECK(judge({{"提升效率", "15 %"}}).measured == 0);
  CHECK(judge({{"提升效率15%", "比例"}}).measured == 100);
}

TEST_CASE("goals.are_concrete: blank rows take no part, and nothing at all is unknown") {
  CHECK(judge({{"提升效率", ""}, {"", " "}, {"无", "N/A"}, {"缩短报价时间", ""}}).measured == 50);
  for (const Verdict& verdict : {judge({}), judge({{"", "暂无"}})}) {
    CHECK_FALSE(verdict.measured);
    CHECK(verdict.otherwise == Outcome::unknown);
    CHECK_FALSE(verdict.message.empty());
  }
}

TEST_CASE("goals.are_concrete: hostile texts") {
  const Verdict verdict = judge({{"提升\n效率\x1b[31m", ""}, {std::string(10'000, 'x') + " improve", ""}});
  CHECK(verdict.measured == 50);
  CHECK(verdict.samples.front().value.size() <= 1024);
}

}  // namespace are_concrete_test
