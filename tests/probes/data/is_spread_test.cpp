// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace is_spread_test {

using namespace readiness;
using support::Texts;

namespace {

const Params k_with = support::params({{"table", "raci"}, {"column", "accountable"}});

Verdict judge(const Texts& cells) {
  return support::judge("data.is_spread", k_with,
                        {{measures::records("raci", {"accountable"}), support::column_read(cells, "raci.csv", "负责")},
                         {measures::rows("raci"), support::counted(cells.size())}});
}

}  // namespace

TEST_CASE("data.is_spread measures the share of the most frequent name") {
  CHECK(judge({"甲", "乙", "丙", "丁"}).measured == 25);
  CHECK(judge({"甲", "甲 ", "丙", "丁"}).measured == 50);
  CHECK(judge({"甲", "甲", "甲"}).measured == 100);
  CHECK(judge({"甲、乙", "乙；丙", "丁"}).measured == Approx(200.0 / 3));  // several in a cell
  CHECK(judge({"甲、甲", "乙", "丙"}).measured == Approx(100.0 / 3));      // a name counts once a row
  CHECK(judge({"Li Lei", "LI LEI", "", "无"}).measured == 100);            // blank rows are none
}

TEST_CASE("data.is_spread lists only who takes too much, and keeps the name out of the message") {
  CHECK(judge({"甲", "乙", "丙", "丁"}).samples.empty());
  const Verdict verdict = judge({"乙", "甲", "甲", "丁"});
  CHECK(verdict.message.en == "the most frequent one makes up 50 % (2 of 4 rows)");
  REQUIRE(verdict.samples.size() == 1);
  CHECK(verdict.samples[0].row == 3);
  CHECK(verdict.samples[0].value == "甲");
  CHECK(verdict.samples[0].reason == Localized{"4 行中占了 2 行", "stands in 2 of 4 rows"});
}

TEST_CASE("data.is_spread: nothing filled in is unknown") {
  CHECK(judge({}).otherwise == Outcome::unknown);
  CHECK_FALSE(judge({"", "N/A"}).measured);
}

TEST_CASE("data.is_spread takes a sensible limit for its list") {
  Params with = k_with;
  with.set("list_above_percent", {std::int64_t{0}});
  CHECK(support::refusal("data.is_spread", with) == "list_above_percent must be 1 to 100, not 0");
}

}  // namespace is_spread_test
