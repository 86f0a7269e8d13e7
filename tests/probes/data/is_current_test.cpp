// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"

namespace is_current_test {

using namespace readiness;

namespace {

Verdict judge(const Measurement& newest, std::uint64_t rows = 100) {
  return support::judge(
      "data.is_current", support::params({{"table", "customers"}, {"column", "updated_on"}}),
      {{measures::maximum("customers", "updated_on"), newest}, {measures::rows("customers"), support::counted(rows)}},
      support::on_day(2026, 3, 1));
}

}  // namespace

TEST_CASE("data.is_current counts the days since the newest date") {
  const Verdict verdict = judge({.rows = 90, .text = "2026-02-26"});
  CHECK(verdict.measured == 3);
  CHECK(verdict.message ==
        Localized{"“updated_on”最新的日期是 2026-02-26，距今 3 天", "the newest updated_on is 2026-02-26, 3 days ago"});
  CHECK(judge({.rows = 90, .text = "2026-03-01"}).measured == 0);
  CHECK(judge({.rows = 90, .text = "20260226"}).measured == 3);
  CHECK(judge({.rows = 90, .text = "46079"}).measured == 3);  // as spreadsheets count days
}

TEST_CASE("data.is_current proves nothing without dates, or with days to come") {
  CHECK_FALSE(judge({}, 0).measured);
  CHECK_FALSE(judge({}, 5).measured);
  CHECK_FALSE(judge({.count = 5}, 5).measured);
  CHECK_FALSE(judge({.rows = 5, .text = "20261326"}, 5).measured);
  CHECK_FALSE(judge({.rows = 5, .text = "1200.5"}, 5).measured);
  CHECK_FALSE(judge({.count = 1, .rows = 5, .text = "46079"}, 6).measured);  // and something that is no number
  CHECK_FALSE(judge({.rows = 5, .text = "2026-03-02"}, 5).measured);
}

}  // namespace is_current_test
