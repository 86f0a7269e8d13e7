// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"

namespace totals_agree_test {

using namespace readiness;
using support::counted;

namespace {

const std::string k_won = "stage == '赢单'";
const Params k_with = support::params({{"table", "opportunities"},
                                       {"column", "amount"},
                                       {"when", k_won},
                                       {"other_table", "orders"},
                                       {"other_column", "total"}});

struct Side {
  std::uint64_t rows, matching;
  Measurement sum;
};

Measurement total(const std::string& text, std::uint64_t numbers) { return {.rows = numbers, .text = text}; }

Verdict judge(const Side& won, const Side& ordered) {
  return support::judge("data.totals_agree", k_with,
                        {{measures::sum("opportunities", "amount", k_won), won.sum},
                         {measures::rows("opportunities"), counted(won.rows)},
                         {measures::rows("opportunities", k_won), counted(won.matching)},
                         {measures::sum("orders", "total"), ordered.sum},
                         {measures::rows("orders"), counted(ordered.rows)}});
}

Verdict judge(const std::string& won, const std::string& ordered) {
  return judge({9, 3, total(won, 3)}, {4, 4, total(ordered, 4)});
}

}  // namespace

TEST_CASE("data.totals_agree measures the exact difference, whatever its sign") {
  const auto [won, ordered, difference] = GENERATE(table<std::string, std::string, double>({
      {"100", "100", 0},
      {"100.10", "100.1", 0},
      {"100.1", "100.11", 0.01},
      {"100.11", "100.1", 0.01},
      {"-5", "5", 10},
      {"5", "-5", 10},
      {"-5", "-5", 0},
      {"0", "0", 0},
      {"99999999999999999999.01", "99999999999999999999.02", 0.01},  // beyond what a double can tell apart
  }));
  CHECK(judge(won, ordered).measured == difference);
}

TEST_CASE("data.totals_agree says both totals") {
  CHECK(
      judge("1200.5", "1000").message ==
      Localized{"opportunities.amount 合计 1200.5，orders.total 合计 1000，相差 200.5",
                "the total of opportunities.amount is 1200.5, that of orders.total is 1000; the difference is 200.5"});
}

TEST_CASE("data.totals_agree: a total with values that are no numbers is not known") {
  Measurement broken{.count = 1, .rows = 2, .text = "100", .samples = {{"orders.csv", 7, "金额", "12万元"}}};
  const Verdict verdict = judge({9, 3, total("100", 3)}, {3, 3, broken});
  CHECK_FALSE(verdict.measured);
  CHECK(verdict.otherwise == Outcome::unknown);
  CHECK(verdict.message.en == "金额 of table orders is not a number in 1 rows, so the total is not known");
  REQUIRE(verdict.samples.size() == 1);
  CHECK(verdict.samples.front().row == 7);
}

TEST_CASE("data.totals_agree: no matching row is a total of 0, an empty table or a blank column is not") {
  const Side orders{4, 4, total("100", 4)};
  const Verdict none_won = judge({9, 0, total("", 0)}, orders);
  CHECK(none_won.measured == 100);
  CHECK_FALSE(judge({0, 0, total("", 0)}, orders).measured);
  CHECK(judge({0, 0, total("", 0)}, orders).otherwise == Outcome::unknown);
  CHECK(judge({9, 3, total("", 0)}, orders).otherwise == Outcome::unknown);
  CHECK(judge({9, 3, total("100", 3)}, {0, 0, total("", 0)}).otherwise == Outcome::unknown);
}

TEST_CASE("data.totals_agree: totals that no exact difference fits are unknown") {
  const std::string huge(38, '9');
  const Verdict verdict = judge(huge, "-" + huge);
  CHECK_FALSE(verdict.measured);
  CHECK(verdict.otherwise == Outcome::unknown);
}

}  // namespace totals_agree_test
