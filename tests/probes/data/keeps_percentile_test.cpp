// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace keeps_percentile_test {

using namespace readiness;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Verdict judge(const Rows& rows, bool per = true, int percent = 95) {
  std::vector<std::string> columns{"lag"};
  Params with = support::params({{"table", "sync"}, {"column", "lag"}, {"percentile", percent}});
  if (per) {
    columns.push_back("interface");
    with.set("per", {.value = std::string("interface")});
  }
  return support::judge("data.keeps_percentile", with,
                        {{measures::records("sync", columns), support::rows_read(rows, "sync.csv", columns)},
                         {measures::rows("sync"), support::counted(rows.size())}});
}

// 1 .. 20
Rows twenty() {
  Rows rows;
  for (int i = 1; i <= 20; ++i) rows.push_back({std::to_string(i)});
  return rows;
}

}  // namespace

TEST_CASE("data.keeps_percentile measures the percentile of a column") {
  CHECK(judge(twenty(), false).measured == 19);
  CHECK(judge(twenty(), false, 100).measured == 20);
  CHECK(judge(twenty(), false, 50).measured == 10);
  CHECK(judge(twenty(), false).message ==
        Localized{"“lag”的 95% 分位数为 19（20 行）", "the 95th percentile of lag is 19 (20 rows)"});
}

TEST_CASE("data.keeps_percentile: the slowest group counts, and is named") {
  const Verdict verdict = judge({{"5", "IF-01"}, {"700", "IF-02"}, {"6", "if-01"}, {"3", ""}});
  CHECK(verdict.measured == 700);
  CHECK(verdict.message.en == "the highest 95th percentile of lag is that of IF-02: 700 (1 rows)");
  CHECK(judge({{"5", "IF-01"}, {"9", ""}}).message.en ==
        "the highest 95th percentile of lag is that of no name: 9 (1 rows)");
}

TEST_CASE("data.keeps_percentile: a value that is no number leaves it unknown") {
  const std::string cell = GENERATE("", "n/a", "5 s", "fast");
  const Verdict verdict = judge({{"5", "IF-01"}, {cell, "IF-01"}});
  CHECK_FALSE(verdict.measured);
  REQUIRE(verdict.samples.size() == 1);
  CHECK(verdict.samples[0].row == 3);
  CHECK_FALSE(judge({}).measured);
}

TEST_CASE("data.keeps_percentile refuses percentiles that do not exist") {
  const int percent = GENERATE(0, -5, 101);
  CHECK(support::refusal("data.keeps_percentile",
                         support::params({{"table", "sync"}, {"column", "lag"}, {"percentile", percent}})) ==
        "percentile must be 1 to 100, not " + std::to_string(percent));
}

}  // namespace keeps_percentile_test
