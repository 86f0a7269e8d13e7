// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace formula_holds_test {

using namespace readiness;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Verdict judge(const std::string& formula, const std::vector<std::string>& columns, const Rows& rows,
              const Facts& facts = {}) {
  return support::judge("data.formula_holds", support::params({{"table", "sites"}, {"formula", formula}}),
                        {{measures::records("sites", columns), support::rows_read(rows, "sites.csv", columns)},
                         {measures::rows("sites"), support::counted(rows.size())}},
                        support::on_day(2026, 3, 1, facts));
}

Verdict egress(const Rows& rows) {
  return judge("users * 60 / 100 * kbps / 1000 <= mbps * 0.7", {"users", "kbps", "mbps"}, rows);
}

std::string refusal(const std::string& formula) {
  return support::refusal("data.formula_holds", support::params({{"table", "sites"}, {"formula", formula}}));
}

}  // namespace

TEST_CASE("data.formula_holds measures the share of rows, and shows the numbers of the tightest one") {
  const Verdict verdict = egress({{"39", "350", "100"}, {"500", "200", "100"}});
  CHECK(verdict.measured == 100);
  CHECK(verdict.samples.empty());
  CHECK(verdict.message.en ==
        "the calculation holds in 2 of 2 rows (users * 60 / 100 * kbps / 1000 <= mbps * 0.7); the tightest row: "
        "500 * 60 / 100 * 200 / 1000 <= 100 * 0.7, that is 60 and 70");
  CHECK(verdict.message.zh.find("余量最小的一行：500 * 60") != std::string::npos);
}

TEST_CASE("data.formula_holds shows the rows in which it does not hold, with their numbers") {
  const Verdict verdict = egress({{"39", "350", "100"}, {"1,000", "200", "100"}});
  CHECK(verdict.measured == 50);
  REQUIRE(verdict.samples.size() == 1);
  CHECK(verdict.samples[0].row == 3);
  CHECK(verdict.samples[0].reason.en == "1,000 * 60 / 100 * 200 / 1000 <= 100 * 0.7, that is 120 and 70");
}

TEST_CASE("data.formula_holds: a row that lacks a number does not hold") {
  const auto [cell, reason] = GENERATE(table<std::string, std::string>(
      {{"", "kbps is missing"}, {"待补充", "kbps is missing"}, {"2M", "kbps is '2M', which is no number or date"}}));
  CAPTURE(cell);
  const Verdict verdict = egress({{"39", cell, "100"}});
  CHECK(verdict.measured == 0);
  REQUIRE(verdict.samples.size() == 1);
  CHECK(verdict.samples[0].column == "kbps");
  CHECK(verdict.samples[0].reason.en == reason);
}

TEST_CASE("data.formula_holds counts days between dates") {
  const auto judged = [](const std::string& closed) {
    return judge("closed_on - found_on <= 14", {"closed_on", "found_on"}, {{closed, "2026-05-01"}}).measured;
  };
  CHECK(judged("2026-05-15") == 100);
  CHECK(judged("2026/5/16") == 0);
}

TEST_CASE("data.formula_holds takes facts of the project, and says which one is missing") {
  const auto with = [](const Facts& facts) { return judge("users >= facts.peak_users", {"users"}, {{"60"}}, facts); };
  CHECK(with({{"peak_users", "60"}}).measured == 100);
  CHECK(with({{"peak_users", "61"}}).measured == 0);
  CHECK_FALSE(with({}).measured);
  CHECK(with({}).message.en == "the project file states no fact 'peak_users', so the calculation cannot be done");
  CHECK_FALSE(with({{"peak_users", "many"}}).measured);
}

TEST_CASE("data.formula_holds: a division by zero is no success") {
  const Verdict verdict = judge("a / b <= 1", {"a", "b"}, {{"1", "0"}});
  CHECK(verdict.measured == 0);
  CHECK(verdict.samples.at(0).reason.en == "1 / 0 <= 1 has no result (division by zero, or too large)");
}

TEST_CASE("data.formula_holds: an empty table is unknown") {
  CHECK_FALSE(egress({}).measured);
  CHECK(egress({}).otherwise == Outcome::unknown);
}

TEST_CASE("data.formula_holds refuses what is no calculation") {
  CHECK(refusal("a <= 1").empty());
  CHECK_THAT(refusal("a + 1"), Catch::Contains("needs one comparison"));
  CHECK_THAT(refusal("facts.users <= 1"), Catch::Contains("facts only"));
  CHECK_THAT(refusal(""), Catch::Contains("expected here"));
}

}  // namespace formula_holds_test
