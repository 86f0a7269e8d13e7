// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"

namespace is_in_range_test {

using namespace readiness;
using support::counted;
using support::wrong;

namespace {

Params bounds(const std::string& low, const std::string& high) {
  Params params = support::params({{"table", "orders"}, {"column", "amount"}});
  if (!low.empty()) params.set("low", {low});
  if (!high.empty()) params.set("high", {high});
  return params;
}

Verdict judge(const std::string& low, const std::string& high, const Measurement& outside, std::uint64_t rows) {
  return support::judge(
      "data.is_in_range", bounds(low, high),
      {{measures::outside_range("orders", "amount", low, high), outside}, {measures::rows("orders"), counted(rows)}});
}

}  // namespace

TEST_CASE("data.is_in_range takes its share of the values that are given") {
  CHECK(judge("0.01", "1000000", wrong(1, 200), 300).measured == 99.5);
  CHECK(judge("0.01", "1000000", wrong(0, 200), 300).measured == 100);
  CHECK(judge("0.01", "1000000", wrong(200, 200), 300).measured == 0);
}

TEST_CASE("data.is_in_range says the range") {
  CHECK(judge("0.01", "", wrong(1, 2), 2).message ==
        Localized{"已填写的 2 行中有 1 行的“amount”不在 ≥ 0.01 范围内",
                  "amount is outside >= 0.01 in 1 of the 2 rows that have a value"});
  CHECK(judge("", "9", wrong(1, 2), 2).message.en == "amount is outside <= 9 in 1 of the 2 rows that have a value");
  CHECK(judge("2025-01-01", "2026-01-30", wrong(1, 2), 2).message.zh ==
        "已填写的 2 行中有 1 行的“amount”不在 2025-01-01 至 2026-01-30 范围内");
}

TEST_CASE("data.is_in_range refuses bounds that make no range") {
  const auto [low, high, want] = GENERATE(table<std::string, std::string, std::string>({
      {"", "", "low or high is needed"},
      {"abc", "", "low must be a number or a date like 2026-01-30, not 'abc'"},
      {"0", "2026-02-30", "high must be a number or a date like 2026-01-30, not '2026-02-30'"},
      {"１００", "", "low must be a number or a date like 2026-01-30, not '１００'"},
      {"0", "2026-01-30", "low and high must both be numbers or both be dates"},
      {"2", "1", "low (2) is above high (1)"},
      {"10", "9", "low (10) is above high (9)"},
      {"2026-02-01", "2026-01-31", "low (2026-02-01) is above high (2026-01-31)"},
      {"0", "today", "low and high must both be numbers or both be dates"},
      {"today", "5", "low and high must both be numbers or both be dates"},
      {"2026-01-31", "today", ""},
      {"today", "", ""},
      {"1", "1", ""},
      {"9", "10", ""},
      {"-5", "-4.5", ""},
      {"2026-01-31", "2026-01-31", ""},
  }));
  CHECK(support::refusal("data.is_in_range", bounds(low, high)) == want);
}

TEST_CASE("data.is_in_range: nothing to look at is unknown") {
  CHECK(judge("0", "", wrong(0, 0), 0).otherwise == Outcome::unknown);
  const Verdict blank = judge("0", "", wrong(0, 0), 7);
  CHECK_FALSE(blank.measured);
  CHECK(blank.otherwise == Outcome::unknown);
}

TEST_CASE("data.is_in_range knows which day it is") {
  const Verdict verdict =
      support::judge("data.is_in_range", bounds("2000-01-01", "today"),
                     {{measures::outside_range("orders", "amount", "2000-01-01", "2026-03-01"), wrong(1, 2)},
                      {measures::rows("orders"), counted(2)}},
                     support::on_day(2026, 3, 1));
  CHECK(verdict.measured == 50);
  CHECK(verdict.message.en == "amount is outside 2000-01-01 to 2026-03-01 in 1 of the 2 rows that have a value");
}

}  // namespace is_in_range_test
