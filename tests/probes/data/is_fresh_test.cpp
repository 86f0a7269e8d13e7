// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"

namespace is_fresh_test {

using namespace readiness;
using support::counted;
using support::wrong;

namespace {

const Circumstances k_today = support::on_day(2026, 3, 1);

Params max_age(int days) {
  return support::params({{"table", "customers"}, {"column", "updated_on"}, {"max_age_days", days}});
}

Verdict judge(const Measurement& old, const Measurement& blank) {
  return support::judge("data.is_fresh", max_age(30),
                        {{measures::outside_range("customers", "updated_on", "2026-01-30", ""), old},
                         {measures::blank("customers", "updated_on"), blank},
                         {measures::rows("customers"), counted(blank.rows)}},
                        k_today);
}

}  // namespace

TEST_CASE("data.is_fresh counts back from the day of the audit") {
  const auto [days, oldest] = GENERATE(
      table<int, std::string>({{0, "2026-03-01"}, {1, "2026-02-28"}, {30, "2026-01-30"}, {365, "2025-03-01"}}));
  const auto needs = support::data_probe("data.is_fresh").needs(max_age(days), k_today);
  REQUIRE(needs);
  CHECK(std::get<Measure>(needs->front()) == measures::outside_range("customers", "updated_on", oldest, ""));
}

TEST_CASE("data.is_fresh counts a row without a date as old") {
  CHECK(judge(wrong(0, 100), wrong(0, 100)).measured == 100);
  CHECK(judge(wrong(5, 90), wrong(10, 100)).measured == 85);
  CHECK(judge(wrong(0, 0), wrong(100, 100)).measured == 0);
}

TEST_CASE("data.is_fresh shows old and undated rows in the order of the file") {
  Measurement old{.count = 2, .rows = 3, .samples = {{"c.csv", 2}, {"c.csv", 9}}};
  Measurement blank{.count = 1, .rows = 4, .samples = {{"c.csv", 5, "更新日期"}}};
  const Verdict verdict = judge(old, blank);
  REQUIRE(verdict.samples.size() == 3);
  CHECK(verdict.samples[0].row == 2);
  CHECK(verdict.samples[1].row == 5);
  CHECK(verdict.samples[2].row == 9);
  CHECK(verdict.message == Localized{"4 行中有 3 行的“updated_on”早于 2026-01-30 或没有日期",
                                     "updated_on is before 2026-01-30, or no date, in 3 of 4 rows"});
  CHECK(judge(wrong(20, 30), wrong(20, 50)).samples.size() == 40);
}

TEST_CASE("data.is_fresh refuses ages that are no age") {
  const auto [days, accepted] = GENERATE(table<int, bool>({{-1, false}, {0, true}, {36500, true}, {36501, false}}));
  CHECK(support::refusal("data.is_fresh", max_age(days)).empty() == accepted);
  CHECK(support::refusal("data.is_fresh", max_age(-1)) == "max_age_days must be 0 to 36500, not -1");
}

TEST_CASE("data.is_fresh: an empty table proves nothing") {
  const Verdict verdict = judge(wrong(0, 0), wrong(0, 0));
  CHECK_FALSE(verdict.measured);
  CHECK(verdict.otherwise == Outcome::unknown);
}

}  // namespace is_fresh_test
