// SPDX-License-Identifier: Apache-2.0
// Amounts far from all others: 元 among 万元, a slipped decimal point. Article 二.1, 错误的交易金额.
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/damage_phrases.hpp"
#include "util/strings.hpp"

#include <fmt/core.h>

namespace readiness::probes::data {
namespace {

namespace phrases = text::phrases;
using text::say;
using util::grouped;

// Of standard deviations, as the median distance from the median (MAD) tells them: one wrong value cannot move it.
constexpr double k_default_factor = 10;

std::string factor(const Params& params) { return fmt::format("{}", params.number("factor", k_default_factor)); }

Measure far_out(const Params& params) {
  return measures::outliers(params.text("table"), params.text("column"), factor(params), params.text("when"));
}

Result<std::vector<Measure>> needs(const Params& params, const Circumstances&) {
  if (params.number("factor", k_default_factor) <= 0) return Error{say<phrases::factor_too_small>(factor(params))};
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

Probe has_no_outliers() {
  return {.info = {.id = "data.has_no_outliers",
                   .statement = {"没有与其他值相差悬殊的数字。", "No number is far from all the others."},
                   .unit = Unit::share,
                   .measured = {"不是离群值的数字所占的比例", "share of numbers that are no outliers"},
                   .params = {table_spec(),
                              column_spec(),
                              {.name = "factor",
                               .type = ParamType::number,
                               .meaning = {"允许偏离中位数多少倍标准差（由 MAD 估计）；默认 10",
                                           "standard deviations (told by the MAD) from the median; default: 10"}},
                              when_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.has_no_outliers\n"
                              "  with: {table: orders, column: amount, factor: 10}\n"
                              "  expect: {pass: \">= 99 %\", fail: \"< 95 %\"}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data
