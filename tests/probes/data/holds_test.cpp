// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"

namespace holds_test {

using namespace readiness;
using support::counted;
using support::wrong;

namespace {

const std::string k_rule = "shipped_on >= ordered_on", k_shipped = "shipped_on is not blank";

Verdict judge(std::uint64_t rows, std::uint64_t shipped, std::uint64_t broken) {
  return support::judge("data.holds",
                        support::params({{"table", "orders"}, {"condition", k_rule}, {"when", k_shipped}}),
                        {{measures::violations("orders", k_rule, k_shipped), wrong(broken, shipped, "发货日期")},
                         {measures::rows("orders"), counted(rows)},
                         {measures::rows("orders", k_shipped), counted(shipped)}});
}

}  // namespace

TEST_CASE("data.holds measures the share of rows in which the condition holds") {
  CHECK(judge(100, 50, 0).measured == 100);
  CHECK(judge(100, 50, 1).measured == 98);
  CHECK(judge(100, 50, 50).measured == 0);
}

TEST_CASE("data.holds says the condition and shows the rows") {
  const Verdict verdict = judge(100, 50, 2);
  CHECK(verdict.message == Localized{"50 行中有 2 行不符合要求", "2 of 50 rows break the rule"});
  CHECK(verdict.samples.size() == 2);
}

TEST_CASE("data.holds: nothing to look at") {
  CHECK(judge(0, 0, 0).otherwise == Outcome::unknown);
  CHECK_FALSE(judge(0, 0, 0).measured);
  CHECK(judge(100, 0, 0).unfulfilled);
  CHECK_FALSE(judge(100, 0, 0).measured);
}

TEST_CASE("data.holds: braces in a condition are text") {
  const std::string rule = "code matches '[0-9]{6}'";
  const Verdict verdict =
      support::judge("data.holds", support::params({{"table", "orders"}, {"condition", rule}}),
                     {{measures::violations("orders", rule), wrong(1, 2)}, {measures::rows("orders"), counted(2)}});
  CHECK(verdict.message.en == "1 of 2 rows break the rule");
}

}  // namespace holds_test
