// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"

namespace has_share_baseline_test {

using namespace readiness;

namespace {

Verdict judge(std::uint64_t part, std::uint64_t all, const std::string& claimed) {
  return support::judge("goals.has_share_baseline",
                        support::params({{"table", "reports"}, {"part", "tool == 'Excel'"}, {"claimed", claimed}}),
                        {{measures::rows("reports"), support::counted(all)},
                         {measures::rows("reports", "tool == 'Excel'"), support::counted(part)}},
                        support::on_day(2026, 3, 1, {{"spreadsheet_share", "62.5 %"}, {"industry", "fmcg"}}));
}

}  // namespace

TEST_CASE("goals.has_share_baseline measures the gap to the claim") {
  CHECK(judge(5, 8, "62.5").measured == 0);
  CHECK(judge(5, 8, "spreadsheet_share").measured == 0);
  CHECK(judge(6, 8, "62.5 %").measured == 12.5);
  CHECK(judge(0, 8, "62.5").measured == 62.5);
  CHECK(judge(6, 8, "62.5").message == Localized{"8 行中有 6 行（75 %），声称为 62.5 %，相差 12.5 个百分点",
                                                 "6 of 8 rows (75 %), 62.5 % is claimed; the gap is 12.5 points"});
}

TEST_CASE("goals.has_share_baseline without a claim is unknown, and says what the share is") {
  for (const char* const claimed : {"excel_share", "industry", "大约一半"}) {
    const Verdict verdict = judge(5, 8, claimed);
    CHECK_FALSE(verdict.measured);
    CHECK(verdict.otherwise == Outcome::unknown);
    CHECK(verdict.message.en.starts_with("5 of 8 rows (62.5 %)"));
  }
  CHECK(judge(0, 0, "62.5").otherwise == Outcome::unknown);
}

}  // namespace has_share_baseline_test
