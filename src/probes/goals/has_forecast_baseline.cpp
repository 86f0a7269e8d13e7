// SPDX-License-Identifier: Apache-2.0
// A claimed forecast accuracy that the past confirms: 100 % minus the mean absolute percentage error of the
// periods. Article 一.1 (销售预测准确率低) and 一.2 (从60%提升至85%).
#include "probes/goals/claim.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <cmath>

namespace readiness::probes::goals::has_forecast_baseline {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase claim_given_twice{"claimed 与 claimed_table 须写且只写一个", "either claimed or claimed_table is needed, and only one"};
constexpr text::Phrase claimed_column_missing{"写了 claimed_table 就必须写 claimed_column", "claimed_table needs a claimed_column"};
constexpr text::Phrase no_goal_claims{"表 {0} 中没有声称准确率的行（{1}）", "no row of table {0} claims an accuracy ({1})"};
constexpr text::Phrase several_claims{"表 {0} 中有 {1} 行声称准确率，应只有一行", "{1} rows of table {0} claim an accuracy, one should"};
constexpr text::Phrase forecast_accuracy{"按 {1} 个期间计算，预测准确率为 {0} %，声称为 {2} %，相差 {3} 个百分点", "the forecast accuracy over {1} periods is {0} %, {2} % is claimed; the gap is {3} points"};
constexpr text::Phrase periods_left_out{"{0} 个期间的数值缺失或实际值为 0，未计入", "periods left out because a number is missing or the actual value is 0: {0}"};
constexpr text::Phrase period_without_numbers{"预测值或实际值不是数字", "forecast or actual is no number"};
constexpr text::Phrase period_without_sales{"实际值为 0，误差率无从计算", "the actual value is 0, so there is no error rate"};
constexpr text::Phrase no_period{"没有一个期间同时有预测值和实际值", "no period has both a forecast and an actual value"};
constexpr text::Phrase claim_unknown{"声称的准确率“{0}”既不是数字，项目文件 facts 中也没有这个数字", "the claimed accuracy '{0}' is neither a number nor a fact that is one"};
// clang-format on
}  // namespace phrases

using text::say;

Measure periods_of(const Params& params) {
  return measures::records(params.text("table"), {"period", "forecast", "actual"}, params.text("when"));
}

// Where the claim stands: in the checklist or a fact, or in the one goal that names an accuracy.
bool claims_in_table(const Params& params) { return params.has("claimed_table"); }
Measure claims_of(const Params& params) {
  return measures::records(params.text("claimed_table"), {params.text("claimed_column")}, params.text("claimed_when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  if (params.has("claimed") == claims_in_table(params))
    return Error{say<phrases::claim_given_twice>(), params.place("claimed_table")};
  if (!claims_in_table(params)) return Rows(params).needs({periods_of(params)});
  if (!params.has("claimed_column"))
    return Error{say<phrases::claimed_column_missing>(), params.place("claimed_table")};
  return Rows(params).needs({periods_of(params), claims_of(params)});
}

struct Errors {
  double sum = 0;  // of the absolute percentage errors
  std::size_t periods = 0;
  std::vector<Sample> left_out;
};

Errors errors_of(const Measurement& read) {
  Errors errors;
  for (const Record& record : read.records) {
    const auto forecast = number_in(record.values[1]), actual = number_in(record.values[2]);
    if (forecast && actual && *actual != 0) {
      errors.sum += std::abs(*forecast - *actual) / std::abs(*actual) * 100;
      ++errors.periods;
      continue;
    }
    const Localized why =
        forecast && actual ? say<phrases::period_without_sales>() : say<phrases::period_without_numbers>();
    errors.left_out.push_back(sample_of(read, record, 0, why));
  }
  errors.left_out = by_row(std::move(errors.left_out));
  return errors;
}

// What is claimed, or why there is nothing to hold against the past.
Result<double, Verdict> claim_of(const Params& params, const Measured& measured, const Facts& facts) {
  std::string claimed = params.text("claimed");
  if (claims_in_table(params)) {
    const auto& rows = measured.of(claims_of(params)).records;
    const std::string table = params.text("claimed_table"), when = params.text("claimed_when");
    if (rows.empty()) return fits_no_row(table, when, say<phrases::no_goal_claims>(table, when));
    if (rows.size() > 1) return unknown(say<phrases::several_claims>(table, rows.size()));
    claimed = rows.front().values.front();
  }
  const auto number = claimed_number(claimed, facts);
  if (!number) return unknown(say<phrases::claim_unknown>(shown(claimed)));
  return *number;
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances& circumstances) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const Measurement& read = measured.of(periods_of(params));
  Errors errors = errors_of(read);
  if (errors.periods == 0) return unknown(say<phrases::no_period>(), std::move(errors.left_out));
  const auto claimed = claim_of(params, measured, circumstances.facts);
  if (!claimed) return claimed.error();

  const double accuracy = std::max(0.0, 100 - errors.sum / static_cast<double>(errors.periods));
  const double gap = tidy(std::abs(accuracy - *claimed));
  const std::size_t left_out = read.records.size() - errors.periods;
  const Localized remark = left_out > 0 ? say<phrases::periods_left_out>(left_out) : Localized{};
  return {.measured = gap,
          .message = with_remark(say<phrases::forecast_accuracy>(util::floored(tidy(accuracy)), errors.periods,
                                                                 util::floored(*claimed), util::floored(gap)),
                                 remark),
          .samples = std::move(errors.left_out)};
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "goals.has_forecast_baseline",
               .statement = {"声称的预测准确率与历史数据相符。", "The claimed forecast accuracy agrees with the past."},
               .unit = Unit::number,
               .measured = {"按历史计算的准确率（100 % 减平均绝对百分比误差）与声称值相差的百分点",
                            "gap in points between the accuracy computed from the past (100 % minus the mean "
                            "absolute percentage error) and the claimed one"},
               .params = {table_spec({"预测与实际登记表，须有列 period、forecast、actual",
                                      "the register with the columns period, forecast and actual"}),
                          {.name = "claimed",
                           .type = ParamType::text,
                           .meaning = {"声称的准确率（百分数），或项目文件 facts 中的名称；与 claimed_table 二选一",
                                       "the claimed accuracy in percent, or the name of a fact that is one; or name a "
                                       "claimed_table"}},
                          {.name = "claimed_table",
                           .type = ParamType::table,
                           .meaning = {"声称准确率所在的表（如目标登记表）；与 claimed 二选一",
                                       "the table that claims it, such as the register of goals; or give claimed"}},
                          {.name = "claimed_column",
                           .type = ParamType::column,
                           .meaning = {"该表中声称值所在的列（如基线值）",
                                       "its column with the claim, such as the baseline"},
                           .column_of = "claimed_table"},
                          {.name = "claimed_when",
                           .type = ParamType::expression,
                           .meaning = {"该表中声称准确率的那一行", "its row that claims it"},
                           .column_of = "claimed_table"},
                          when_spec()},
               .pass = "<= 1",
               .example = "check:\n"
                          "  probe: goals.has_forecast_baseline\n"
                          "  with: {table: forecast, claimed: forecast_accuracy}\n"
                          "  expect: {pass: \"<= 1\", fail: \"> 5\"}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::goals::has_forecast_baseline
