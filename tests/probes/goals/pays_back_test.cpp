// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace pays_back_test {

using namespace readiness;
using support::Texts;
using Rows = std::vector<std::vector<std::string>>;

namespace {

Verdict judge(const Rows& benefits, const Rows& costs, const std::string& claimed = "12") {
  return support::judge("goals.pays_back",
                        support::params({{"table", "roi"},
                                         {"benefit", "yearly"},
                                         {"costs_table", "tco"},
                                         {"one_off", "once"},
                                         {"yearly", Texts{"year_1", "year_2"}},
                                         {"claimed", claimed}}),
                        {{measures::records("roi", {"yearly"}), support::rows_read(benefits, "roi.csv")},
                         {measures::records("tco", {"once", "year_1", "year_2"}), support::rows_read(costs, "tco.csv")},
                         {measures::rows("roi"), support::counted(benefits.size())},
                         {measures::rows("tco"), support::counted(costs.size())}},
                        support::on_day(2026, 3, 1, {{"payback_months", "15"}}));
}

}  // namespace

TEST_CASE("goals.pays_back works the payback out again") {
  // 400 once; 500 a year in, 100 a year out: 12 months.
  const Rows benefits{{"300"}, {"200"}}, costs{{"300", "40", "60"}, {"100", "50", "50"}};
  CHECK(judge(benefits, costs).measured == 0);
  CHECK(judge(benefits, costs, "9 个月").measured == 3);
  CHECK(judge(benefits, costs, "payback_months").measured == 3);
  CHECK(
      judge(benefits, costs).message.en ==
      "400 once, benefit 500 and cost 100 a year: 400 / ((500 - 100) / 12) = 12 months; 12 are claimed, the gap is 0");
}

TEST_CASE("goals.pays_back: what costs more than it brings never pays back") {
  const Verdict verdict = judge({{"100"}}, {{"400", "100", "100"}});
  CHECK(verdict.measured == 1200);
  CHECK(verdict.message.en == "a benefit of 100 a year does not exceed a cost of 100: it never pays back");
}

TEST_CASE("goals.pays_back shows cells that are no numbers") {
  const Verdict verdict = judge({{"500"}, {"待测算"}}, {{"400", "100", ""}, {"0", "0", "100"}});
  CHECK(verdict.measured == 0);
  CHECK(verdict.message.en.ends_with("cells left out because they are no numbers: 2"));
  REQUIRE(verdict.samples.size() == 2);
}

TEST_CASE("goals.pays_back is unknown without benefits, costs or a claim") {
  CHECK(judge({}, {{"1", "1", "1"}}).otherwise == Outcome::unknown);
  CHECK(judge({{"1"}}, {}).otherwise == Outcome::unknown);
  CHECK_FALSE(judge({{"待测算"}}, {{"1", "1", "1"}}).measured);
  CHECK_FALSE(judge({{"500"}}, {{"400", "100", "100"}}, "roi_months").measured);
}

}  // namespace pays_back_test
