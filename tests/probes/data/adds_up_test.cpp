// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace adds_up_test {

using namespace readiness;
using Rows = std::vector<std::vector<std::string>>;

namespace {

Verdict judge(const Rows& rows, const char* total = "100", const char* tolerance = "0") {
  return support::judge(
      "data.adds_up",
      support::params(
          {{"table", "scores"}, {"column", "weight"}, {"per", "vendor"}, {"total", total}, {"tolerance", tolerance}}),
      {{measures::records("scores", {"weight", "vendor"}), support::rows_read(rows, "scores.csv", {"权重", "供应商"})},
       {measures::rows("scores"), support::counted(rows.size())}});
}

}  // namespace

TEST_CASE("data.adds_up adds every group exactly") {
  CHECK(judge({{"60", "甲"}, {"40", "甲"}, {"100", "乙"}}).measured == 100);
  CHECK(judge({{"0.1", "甲"}, {"0.2", "甲"}}, "0.3").measured == 100);
  CHECK(judge({{"60 %", "甲"}, {"４０％", "甲 "}}).measured == 100);
  CHECK(judge({{"60", "甲"}, {"39.99", "甲"}, {"100", "乙"}}).measured == 50);
  CHECK(judge({{"33.3", "甲"}, {"33.3", "甲"}, {"33.3", "甲"}}, "100", "0.2").measured == 100);
  CHECK(judge({{"50.1", "甲"}, {"50.2", "甲"}}, "100", "0.2").measured == 0);
}

TEST_CASE("data.adds_up shows the group and what it adds up to") {
  const Verdict verdict = judge({{"100", "甲"}, {"60", "乙"}, {"35", "乙"}});
  CHECK(verdict.message == Localized{"2 组中有 1 组合计为 100", "groups that add up to 100: 1 of 2"});
  REQUIRE(verdict.samples.size() == 1);
  CHECK(verdict.samples[0].row == 3);
  CHECK(verdict.samples[0].column == "供应商");
  CHECK(verdict.samples[0].value == "乙");
  CHECK(verdict.samples[0].reason == Localized{"合计为 95，应为 100", "adds up to 95, not 100"});
}

TEST_CASE("data.adds_up: a number that is missing or none is a fault of its group") {
  CHECK(judge({{"100", "甲"}, {"", "甲"}}).measured == 0);
  const Verdict verdict = judge({{"一百", "甲"}});
  REQUIRE(verdict.samples.size() == 1);
  CHECK(verdict.samples[0].reason.en == "'一百' is no number");
}

TEST_CASE("data.adds_up without groups takes all rows as one, and an empty table is unknown") {
  const auto all = [](const Rows& rows) {
    return support::judge("data.adds_up",
                          support::params({{"table", "scores"}, {"column", "weight"}, {"total", "100"}}),
                          {{measures::records("scores", {"weight"}), support::rows_read(rows)},
                           {measures::rows("scores"), support::counted(rows.size())}});
  };
  CHECK(all({{"60"}, {"40"}}).measured == 100);
  CHECK(all({{"60"}}).measured == 0);
  CHECK(all({}).otherwise == Outcome::unknown);
}

TEST_CASE("data.adds_up needs numbers for total and tolerance") {
  CHECK(support::refusal("data.adds_up",
                         support::params({{"table", "scores"}, {"column", "weight"}, {"total", "all"}})) ==
        "total has to be a number");
}

}  // namespace adds_up_test
