// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace covers_peak_test {

using namespace readiness;

namespace {

using Rows = std::vector<std::vector<std::string>>;
const Rows k_roster{{"一线销售"}, {"一线销售"}, {"一线销售"}, {"销售经理"}, {"财务专员"}};

Verdict judge(const Rows& scenarios, const Facts& facts, const Rows& roster = k_roster) {
  return support::judge(
      "technology.covers_peak", support::params({{"table", "capacity"}, {"roster", "roster"}}),
      {{measures::records("capacity", {"scenario", "role", "percent"}), support::rows_read(scenarios, "capacity.csv")},
       {measures::records("roster", {"role"}), support::rows_read(roster, "roster.csv")},
       {measures::rows("capacity"), support::counted(scenarios.size())},
       {measures::rows("roster"), support::counted(roster.size())}},
      support::on_day(2026, 3, 1, facts));
}

const Rows k_month_end{{"月底提交", "一线销售", "80%"}, {"月底提交", "销售经理", "50"}, {"早会", "全部", "50"}};

}  // namespace

TEST_CASE("technology.covers_peak derives the peak from the roster, half a user is one") {
  // 3 x 0.8 + 1 x 0.5 = 2.9; the whole company at 50 % is 2.5.
  CHECK(judge(k_month_end, {{"peak_users", "3"}}).measured == 100);
  CHECK(judge(k_month_end, {{"peak_users", "30"}}).measured == 100);
  const Verdict low = judge(k_month_end, {{"peak_users", "2"}});
  CHECK(*low.measured == Approx(200.0 / 3));
  CHECK(
      low.message.en ==
      "the roster gives a peak of 3 for '月底提交' (一线销售: 3 x 80 % + 销售经理: 1 x 50 %); facts.peak_users of the "
      "project file is 2");
}

TEST_CASE("technology.covers_peak: without a usable number nothing is known") {
  const auto unknown = [](const Verdict& verdict) {
    return !verdict.measured && verdict.otherwise == Outcome::unknown;
  };
  CHECK(unknown(judge(k_month_end, {})));
  CHECK(judge(k_month_end, {}).message.en.find("at least 3") != std::string::npos);
  CHECK(unknown(judge(k_month_end, {{"peak_users", "0"}})));
  CHECK(unknown(judge(k_month_end, {{"peak_users", "all"}})));
  CHECK(unknown(judge({}, {{"peak_users", "3"}})));
  CHECK(unknown(judge(k_month_end, {{"peak_users", "3"}}, {})));
}

TEST_CASE("technology.covers_peak: a role that nobody has, or an impossible share, is shown") {
  const auto [role, percent, column] = GENERATE(table<std::string, std::string, std::size_t>(
      {{"店长", "50", 1}, {"", "50", 1}, {"一线销售", "0", 2}, {"一线销售", "101", 2}, {"一线销售", "", 2}}));
  const Verdict verdict = judge({{"月底提交", role, percent}}, {{"peak_users", "3"}});
  CHECK_FALSE(verdict.measured);
  REQUIRE(verdict.samples.size() == 1);
  CHECK(verdict.samples[0].row == 2);
}

}  // namespace covers_peak_test
