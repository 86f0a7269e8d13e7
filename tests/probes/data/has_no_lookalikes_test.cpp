// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace has_no_lookalikes_test {

using namespace readiness;
using Rows = std::vector<std::vector<std::string>>;

namespace {

const support::ParamMap k_same{{"金额", {"额", "amount"}}, {"销售", {"sales"}}};

Verdict judge(const Rows& rows) {
  return support::judge(
      "data.has_no_lookalikes",
      support::params({{"table", "metrics"}, {"column", "metric"}, {"definition", "formula"}, {"same", k_same}}),
      {{measures::records("metrics", {"metric", "formula"}),
        support::rows_read(rows, "metrics.csv", {"指标", "计算公式"})},
       {measures::rows("metrics"), support::counted(rows.size())}});
}

}  // namespace

TEST_CASE("data.has_no_lookalikes shows the later name, and whether its definition differs") {
  const Verdict verdict =
      judge({{"销售额", "Σ 含税"}, {"回款率", ""}, {"销售金额", "Σ 不含税"}, {"Sales amount", "Σ 含税"}});
  CHECK(verdict.measured == 50);
  CHECK(verdict.message ==
        Localized{"4 个“指标”中有 2 个与前面的同义", "2 of 4 values of 指标 say what an earlier one says"});
  REQUIRE(verdict.samples.size() == 2);
  CHECK(verdict.samples[0].row == 4);
  CHECK(verdict.samples[0].reason == Localized{"与第 2 行的“销售额”同义，“计算公式”却不同",
                                               "says the same as '销售额' in row 2, but 计算公式 differs"});
  CHECK(verdict.samples[1].reason == Localized{"与第 2 行的“销售额”同义", "says the same as '销售额' in row 2"});
}

TEST_CASE("data.has_no_lookalikes leaves equal names to data.is_unique") {
  CHECK(judge({{"销售额", "a"}, {" 销售额 ", "b"}}).measured == 100);
}

TEST_CASE("data.has_no_lookalikes works without a wordbook, and without definitions") {
  const Rows rows{{"客户数"}, {"客戶數"}, {"Customer-Count"}, {"customer count"}};
  const Verdict verdict =
      support::judge("data.has_no_lookalikes", support::params({{"table", "metrics"}, {"column", "metric"}}),
                     {{measures::records("metrics", {"metric"}), support::rows_read(rows)},
                      {measures::rows("metrics"), support::counted(4)}});
  CHECK(verdict.measured == 50);
  CHECK(verdict.samples[0].reason.en == "says the same as '客户数' in row 2");
}

TEST_CASE("data.has_no_lookalikes proves nothing without names") {
  CHECK(judge({}).otherwise == Outcome::unknown);
  CHECK(judge({{"", ""}, {"——", ""}}).otherwise == Outcome::unknown);
}

}  // namespace has_no_lookalikes_test
