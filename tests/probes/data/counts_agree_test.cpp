// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"

namespace counts_agree_test {

using namespace readiness;
using support::counted;

namespace {

const Params k_with = support::params({{"table", "customers"}, {"other_table", "erp_customers"}});

Verdict judge(std::uint64_t crm, std::uint64_t erp) {
  return support::judge("data.counts_agree", k_with,
                        {{measures::rows("customers"), counted(crm)}, {measures::rows("erp_customers"), counted(erp)}});
}

}  // namespace

TEST_CASE("data.counts_agree measures the difference, whatever its sign") {
  const auto [crm, erp, difference] = GENERATE(table<std::uint64_t, std::uint64_t, double>(
      {{100, 100, 0}, {100, 101, 1}, {101, 100, 1}, {100, 0, 100}, {0, 100, 100}}));
  CHECK(judge(crm, erp).measured == difference);
}

TEST_CASE("data.counts_agree says both numbers") {
  CHECK(judge(1200, 1188).message ==
        Localized{"customers 有 1,200 行，erp_customers 有 1,188 行，相差 12 行",
                  "rows in customers: 1,200, in erp_customers: 1,188; the difference is 12"});
}

TEST_CASE("data.counts_agree: two empty tables prove nothing") {
  const Verdict verdict = judge(0, 0);
  CHECK_FALSE(verdict.measured);
  CHECK(verdict.otherwise == Outcome::unknown);
}

TEST_CASE("data.counts_agree with conditions on both sides") {
  const Params with =
      support::params({{"table", "a"}, {"when", "x == 1"}, {"other_table", "b"}, {"other_when", "y == 1"}});
  const auto judge_both = [&](std::uint64_t left, std::uint64_t right) {
    return support::judge("data.counts_agree", with,
                          {{measures::rows("a"), counted(10)},
                           {measures::rows("a", "x == 1"), counted(left)},
                           {measures::rows("b"), counted(10)},
                           {measures::rows("b", "y == 1"), counted(right)}});
  };
  CHECK(judge_both(4, 6).measured == 2);
  CHECK(judge_both(0, 6).measured == 6);
  CHECK(judge_both(0, 0).unfulfilled);
}

}  // namespace counts_agree_test
