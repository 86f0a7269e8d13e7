// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace has_forecast_baseline_test {

using namespace readiness;

namespace {

const Measure k_periods = measures::records("forecast", {"period", "forecast", "actual"});

Verdict judge(const std::string& claimed, const std::vector<std::vector<std::string>>& rows) {
  return support::judge(
      "goals.has_forecast_baseline", support::params({{"table", "forecast"}, {"claimed", claimed}}),
      {{k_periods, support::rows_read(rows)}, {measures::rows("forecast"), support::counted(rows.size())}},
      support::on_day(2026, 3, 1, {{"forecast_accuracy", "60 %"}, {"industry", "fmcg"}}));
}

}  // namespace

TEST_CASE("goals.has_forecast_baseline measures the gap to the claimed accuracy") {
  const auto [claimed, gap] = GENERATE(table<std::string, double>(
      {{"85", 0}, {"85 %", 0}, {"８５％", 0}, {"86", 1}, {"84.9", 0.1}, {"60", 25}, {"forecast_accuracy", 25}}));
  CAPTURE(claimed);
  // Off by 10 % and by 20 %.
  CHECK(judge(claimed, {{"2025-01", "110", "100"}, {"2025-02", "1,600", "2,000"}}).measured == gap);
}

TEST_CASE("goals.has_forecast_baseline says how the number came about") {
  CHECK(judge("60", {{"2025-01", "110", "100"}, {"2025-02", "1600", "2000"}}).message ==
        Localized{"按 2 个期间计算，预测准确率为 85 %，声称为 60 %，相差 25 个百分点",
                  "the forecast accuracy over 2 periods is 85 %, 60 % is claimed; the gap is 25 points"});
}

TEST_CASE("goals.has_forecast_baseline: an accuracy is never below zero") {
  CHECK(judge("0", {{"2025-01", "500", "100"}}).measured == 0);
}

TEST_CASE("goals.has_forecast_baseline reads units, so that 万元 and 元 compare") {
  CHECK(judge("100", {{"2025-01", "12万元", "120000元"}}).measured == 0);
}

TEST_CASE("goals.has_forecast_baseline leaves out periods without two numbers, and shows them") {
  const Verdict verdict =
      judge("90", {{"1月", "110", "100"}, {"2月", "待补充", "100"}, {"3月", "100", "0"}, {"4月", "x\ny", "1"}});
  CHECK(verdict.measured == 0);
  CHECK(verdict.message.en.ends_with("periods left out because a number is missing or the actual value is 0: 3"));
  REQUIRE(verdict.samples.size() == 3);
  CHECK(verdict.samples[0].row == 3);
  CHECK(verdict.samples[0].reason.en == "forecast or actual is no number");
  CHECK(verdict.samples[1].reason.en == "the actual value is 0, so there is no error rate");
}

TEST_CASE("goals.has_forecast_baseline: what cannot be computed is unknown") {
  const auto unknown = [](const Verdict& verdict) {
    return !verdict.measured && verdict.otherwise == Outcome::unknown;
  };
  CHECK(unknown(judge("60", {})));
  CHECK(unknown(judge("60", {{"1月", "", ""}, {"2月", std::string(10'000, '9'), "1"}})));
  CHECK(unknown(judge("accuracy", {{"1月", "110", "100"}})));
  CHECK(unknown(judge("industry", {{"1月", "110", "100"}})));
  CHECK(judge("accuracy", {{"1月", "110", "100"}}).message.en ==
        "the claimed accuracy 'accuracy' is neither a number nor a fact that is one");
}

namespace {

Verdict judge_against(const std::vector<std::vector<std::string>>& goals) {
  const std::string when = "metric == '预测准确率'";
  return support::judge(
      "goals.has_forecast_baseline",
      support::params(
          {{"table", "forecast"}, {"claimed_table", "goals"}, {"claimed_column", "baseline"}, {"claimed_when", when}}),
      {{measures::records("forecast", {"period", "forecast", "actual"}),
        support::rows_read({{"2025-01", "140", "100"}})},
       {measures::records("goals", {"baseline"}, when), support::rows_read(goals)},
       {measures::rows("forecast"), support::counted(1)}});
}

}  // namespace

TEST_CASE("goals.has_forecast_baseline takes the claim from the goal that names it") {
  CHECK(judge_against({{"60 %"}}).measured == 0);
  CHECK(judge_against({{"70"}}).measured == 10);
  CHECK(judge_against({}).unfulfilled);
  CHECK(judge_against({{"60"}, {"70"}}).otherwise == Outcome::unknown);
  CHECK(judge_against({{""}}).otherwise == Outcome::unknown);
}

TEST_CASE("goals.has_forecast_baseline needs one claim, and only one") {
  CHECK(support::refusal("goals.has_forecast_baseline", support::params({{"table", "forecast"}})) ==
        "either claimed or claimed_table is needed, and only one");
  CHECK(support::refusal("goals.has_forecast_baseline",
                         support::params({{"table", "forecast"}, {"claimed", "60"}, {"claimed_table", "goals"}})) ==
        "either claimed or claimed_table is needed, and only one");
  CHECK(support::refusal("goals.has_forecast_baseline",
                         support::params({{"table", "forecast"}, {"claimed_table", "goals"}})) ==
        "claimed_table needs a claimed_column");
}

}  // namespace has_forecast_baseline_test
