// SPDX-License-Identifier: Apache-2.0
// Amounts far from all others: 元 among 万元, a slipped decimal point. Article 二.1, 错误的交易金额.
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

#include <fmt/core.h>

namespace readiness::probes::data::has_no_outliers {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase outlying_values{"{1} 个数字中有 {0} 个“{2}”与中位数 {3} 相差过大", "{2} is far from its median {3} in {0} of {1} numbers"};
constexpr text::Phrase no_number_at_all{"表 {0} 的“{1}”没有一个数字", "no value of {1} in table {0} is a number"};
constexpr text::Phrase no_spread{"表 {0} 的“{1}”有半数以上的值相同，无法判断离群值", "more than half of the values of {1} in table {0} are equal, so outliers cannot be told"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

// Of standard deviations, as the median distance from the median (MAD) tells them: one wrong value cannot move it.
// Amounts of deals are skewed (about log-normal): at a factor of 10 one to five honest ones of 100 count as outliers,
// at 100 fewer than one of 1,000. What lies there is 75 to 130 times the median: 元 among 万元 is 10,000 times.
constexpr double k_default_factor = 100;
// Below 1 a third of all honest values were wrong. The ends also keep the number free of an exponent.
constexpr double k_least_factor = 1, k_largest_factor = 10'000;

std::string factor(const Params& params) { return fmt::format("{}", params.number("factor", k_default_factor)); }

Measure far_out(const Params& params) {
  return measures::outliers(params.text("table"), params.text("column"), factor(params), params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  const double number = params.number("factor", k_default_factor);
  if (!(number >= k_least_factor && number <= k_largest_factor))  // not a number is in no range
    return Error{say<text::phrases::out_of_bounds>("factor", k_least_factor, k_largest_factor, factor(params)),
                 params.place("factor")};
  return Rows(params).needs({far_out(params)});
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Measurement& found = measured.of(far_out(params));
  const std::string name = column_name(params.text("column"), found.samples);
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  if (found.rows == 0) return unknown(say<phrases::no_number_at_all>(params.text("table"), name));
  if (found.text.empty()) return unknown(say<phrases::no_spread>(params.text("table"), name));
  return share_verdict(found,
                       say<phrases::outlying_values>(grouped(found.count), grouped(found.rows), name, found.text));
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.has_no_outliers",
                   .statement = {"没有与其他值相差悬殊的数字。", "No number is far from all the others."},
                   .unit = Unit::share,
                   .measured = {"不是离群值的数字所占的比例", "share of numbers that are no outliers"},
                   .dimension = Dimension::accurate,
                   .params = {table_spec(),
                              column_spec(),
                              {.name = "factor",
                               .type = ParamType::number,
                               .meaning = {"允许偏离中位数多少倍标准差（由 MAD 估计），1 到 10000；默认 100",
                                           "standard deviations (told by the MAD) from the median, 1 to 10000; "
                                           "default: 100"}},
                              when_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.has_no_outliers\n"
                              "  with: {table: orders, column: amount, factor: 20}\n"
                              "  expect: {pass: \">= 99 %\", fail: \"< 95 %\"}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::has_no_outliers
