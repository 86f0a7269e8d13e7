// SPDX-License-Identifier: Apache-2.0
#include "support/share_probe.hpp"

namespace has_one_unit_test {

using namespace readiness;

namespace {

Verdict judge(const Measurement& found, std::uint64_t rows) {
  return support::judge_one("data.has_one_unit", support::params({{"table", "orders"}, {"column", "c"}}),
                            measures::amount_forms("orders", "c"), found, rows);
}

}  // namespace

TEST_CASE("data.has_one_unit measures the share of the usual way and lists the mix") {
  support::check_mix(judge,
                     {"已填写的 50 行中有 5 行的“c”不是纯数字；各写法：usual（45 个）、other（4 个）、不是金额（1 个）",
                      "c is not a plain number in 5 of the 50 rows that have a value; ways of writing: usual (45 "
                      "times), other (4 times), no amount (1 times)"});
}

TEST_CASE("data.has_one_unit proves nothing where there is no value, or something else") {
  support::check_nothing_proved_without_values(judge);
  support::check_something_else(judge, "no value of c in table orders is an amount");
}

TEST_CASE("data.has_one_unit: amounts in one odd way are wrong") {
  Measurement found = support::wrong(7, 7);
  found.records = {{.values = {"1.2万", "7"}}};
  CHECK(judge(found, 7).measured == 0);
}

}  // namespace has_one_unit_test
