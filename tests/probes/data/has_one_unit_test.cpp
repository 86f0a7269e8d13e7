// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"

using namespace readiness;
using support::counted;
using support::params;
using support::wrong;

namespace {

Verdict judge(const Measurement& found, std::uint64_t rows = 100) {
  return support::judge("data.has_one_unit", params({{"table", "orders"}, {"column", "c"}}),
                        {{measures::amount_forms("orders", "c"), found}, {measures::rows("orders"), counted(rows)}});
}

}  // namespace

TEST_CASE("data.has_one_unit measures the share of the usual way and lists the mix") {
  Measurement found = wrong(5, 50);
  found.records = {{.values = {"usual", "45"}}, {.values = {"other", "4"}}, {.values = {"", "1"}}};
  const Verdict verdict = judge(found);
  CHECK(verdict.measured == 90);
  CHECK(verdict.message ==
        Localized{"已填写的 50 行中有 5 行的“c”不是纯数字；各写法：usual（45 个）、other（4 个）、不是金额（1 个）",
                  "c is not a plain number in 5 of the 50 rows that have a value; ways of writing: usual (45 times), "
                  "other (4 times), no amount (1 times)"});
}

TEST_CASE("data.has_one_unit proves nothing where there is no value") {
  CHECK(judge(wrong(0, 0), 0).otherwise == Outcome::unknown);
  CHECK_FALSE(judge(wrong(0, 0), 5).measured);
}

TEST_CASE("data.has_one_unit: a column without any amount proves nothing, amounts in one odd way are wrong") {
  Measurement found = wrong(7, 7);
  found.records = {{.values = {"", "7"}}};
  const Verdict verdict = judge(found);
  CHECK_FALSE(verdict.measured);
  CHECK(verdict.otherwise == Outcome::unknown);
  CHECK(verdict.message.en == "no value of c in table orders is an amount");
  found.records = {{.values = {"1.2万", "7"}}};
  CHECK(judge(found).measured == 0);
}
