// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace keeps_clear_of_test {

using namespace readiness;

namespace {

using Rows = std::vector<std::vector<std::string>>;
const Params k_with =
    support::params({{"table", "upgrades"}, {"column", "planned_on"}, {"milestone", "go_live"}, {"days", 14}});

Verdict judge(const Rows& rows, const Facts& facts = {{"go_live", "2026-06-01"}}) {
  return support::judge("data.keeps_clear_of", k_with,
                        {{measures::records("upgrades", {"planned_on"}), support::rows_read(rows, "upgrades.csv")},
                         {measures::rows("upgrades"), support::counted(rows.size())}},
                        support::on_day(2026, 3, 1, facts));
}

}  // namespace

TEST_CASE("data.keeps_clear_of counts days before and after alike, the last one too") {
  const auto [day, share] = GENERATE(table<std::string, double>({{"2026-06-01", 0},
                                                                 {"2026-05-18", 0},
                                                                 {"2026-05-17", 100},
                                                                 {"2026-06-15", 0},
                                                                 {"2026/6/16", 100},
                                                                 {"2027-01-01", 100}}));
  CAPTURE(day);
  CHECK(judge({{day}}).measured == share);
}

TEST_CASE("data.keeps_clear_of says which days to avoid, and how near a date is") {
  const Verdict verdict = judge({{"2026-05-28"}, {"2026-09-01"}});
  CHECK(verdict.message.en == "planned_on keeps clear of 2026-05-18 to 2026-06-15 in 1 of 2 rows");
  CHECK(verdict.samples.at(0).reason == Localized{"距 2026-06-01 仅 4 天", "only 4 day(s) from 2026-06-01"});
}

TEST_CASE("data.keeps_clear_of: a row without a date may collide") {
  const std::string cell = GENERATE("", "六月", "待定", "01/02/2026");
  const Verdict verdict = judge({{cell}, {"2026-09-01"}});
  CHECK(verdict.measured == 50);
  CHECK(verdict.samples.at(0).row == 2);
}

TEST_CASE("data.keeps_clear_of: without the milestone nothing is known") {
  CHECK_FALSE(judge({{"2026-09-01"}}, {}).measured);
  CHECK_FALSE(judge({{"2026-09-01"}}, {{"go_live", "soon"}}).measured);
  CHECK_FALSE(judge({}).measured);
}

TEST_CASE("data.keeps_clear_of refuses spans that make no sense") {
  const int days = GENERATE(-1, 4000);
  CHECK_FALSE(
      support::refusal("data.keeps_clear_of",
                       support::params({{"table", "u"}, {"column", "d"}, {"milestone", "go_live"}, {"days", days}}))
          .empty());
}

}  // namespace keeps_clear_of_test
