// SPDX-License-Identifier: Apache-2.0
#include "support/share_probe.hpp"

namespace has_one_date_format_test {

using namespace readiness;

namespace {

Verdict judge(const Measurement& found, std::uint64_t rows) {
  return support::judge_one("data.has_one_date_format", support::params({{"table", "orders"}, {"column", "c"}}),
                            measures::date_forms("orders", "c"), found, rows);
}

}  // namespace

TEST_CASE("data.has_one_date_format measures the share of the usual way and lists the mix") {
  support::check_mix(
      judge,
      {"已填写的 50 行中有 5 行的“c”不是最常见的日期写法；各写法：usual（45 个）、other（4 个）、不是日期（1 个）",
       "c is not written like most of its dates in 5 of the 50 rows that have a value; ways of writing: usual (45 "
       "times), other (4 times), no date (1 times)"});
}

TEST_CASE("data.has_one_date_format proves nothing where there is no value, or something else") {
  support::check_nothing_proved_without_values(judge);
  support::check_something_else(judge, "no value of c in table orders is a date");
}

}  // namespace has_one_date_format_test
