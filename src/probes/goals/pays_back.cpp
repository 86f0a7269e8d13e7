// SPDX-License-Identifier: Apache-2.0
// The payback that is claimed, worked out again: what is paid once, over what a year brings beyond what it costs.
// Article 一.2, 为后续衡量系统投资回报率提供直接依据; 常见问题 3, 总体拥有成本.
#include "probes/goals/claim.hpp"
#include "probes/goals/quantity.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

#include <cmath>

namespace readiness::probes::goals::pays_back {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase payback{"一次性投入 {0}，年收益 {1}，年费用 {2}：回收期 {0} ÷ (({1} − {2}) ÷ 12) = {3} 个月，声称 {4} 个月，相差 {5} 个月", "{0} once, benefit {1} and cost {2} a year: {0} / (({1} - {2}) / 12) = {3} months; {4} are claimed, the gap is {5}"};
constexpr text::Phrase never_pays_back{"年收益 {0} 不超过年费用 {1}，投资无法回收", "a benefit of {0} a year does not exceed a cost of {1}: it never pays back"};
constexpr text::Phrase payback_claim_unknown{"声称的回收期“{0}”既不是月数，项目文件 facts 中也没有这个数字", "the claimed payback '{0}' is neither a number of months nor a fact that is one"};
constexpr text::Phrase no_benefit_given{"表 {0} 的“{1}”中没有数字", "{1} of table {0} holds no number"};
constexpr text::Phrase cells_left_out{"{0} 个单元格不是数字，未计入", "cells left out because they are no numbers: {0}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::Decimal;

constexpr double k_never = 1200;  // months: the gap of an investment that never pays back

Measure benefits_of(const Params& params) {
  return measures::records(params.text("table"), {params.text("benefit")}, params.text("when"));
}
Measure costs_of(const Params& params) {
  std::vector<std::string> columns{params.text("one_off")};
  for (std::string& year : params.texts("yearly")) columns.push_back(std::move(year));
  return measures::records(params.text("costs_table"), columns);
}
Rows cost_rows(const Params& params) { return {params.text("costs_table"), ""}; }

Result<Wishes> needs(const Params& params, const Circumstances&) {
  return Rows(params).needs(cost_rows(params).needs({benefits_of(params), costs_of(params)}));
}

// A cell that is no number is left out and shown.
void add_up(const Measurement& read, std::size_t column, util::DecimalSum& sum, std::vector<Sample>& left_out) {
  for (const Record& record : read.records) {
    if (const auto number = decimal_in(record.values[column]))
      sum.add(*number);
    else
      left_out.push_back(sample_of(read, record, column, {}));
  }
}

// All that is paid and gained: exact, so that a cent at large sums is not lost.
struct Sums {
  Decimal benefit, once;  // a year, and at the beginning
  Decimal running;        // in all years
};

std::optional<Sums> sums_of(const Params& params, const Measured& measured, std::vector<Sample>& left_out) {
  util::DecimalSum benefit, once, running;
  add_up(measured.of(benefits_of(params)), 0, benefit, left_out);
  const Measurement& costs = measured.of(costs_of(params));
  add_up(costs, 0, once, left_out);
  for (std::size_t year = 1; year <= params.texts("yearly").size(); ++year) add_up(costs, year, running, left_out);
  const auto a = benefit.total(), b = once.total(), c = running.total();
  if (!a || !b || !c) return std::nullopt;
  return Sums{*a, *b, *c};
}

// "9", "9 个月", "1 年", or the fact of this name that is one.
std::optional<double> claimed_months(const std::string& claimed, const Facts& facts) {
  const auto fact = facts.find(claimed);
  const auto span = read_quantity(fact == facts.end() ? claimed : fact->second);
  if (!span || span->sign != 0 || span->by != Direction::unclear) return std::nullopt;
  if (span->unit.empty()) return span->value;
  const Scale own = scale_of(span->unit), month = scale_of("月");
  if (own.dimension != month.dimension) return std::nullopt;
  return span->value * own.factor / month.factor;
}

std::string money(double amount) { return util::floored(tidy(amount)); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances& circumstances) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  if (auto verdict = cost_rows(params).none(measured)) return *verdict;
  std::vector<Sample> left_out;
  const auto sums = sums_of(params, measured, left_out);
  if (!sums) return unknown(say<text::phrases::sum_too_large>());
  if (sums->benefit == Decimal())
    return unknown(say<phrases::no_benefit_given>(params.text("table"), params.text("benefit")));
  const auto years = static_cast<std::int64_t>(params.texts("yearly").size());
  // What all years bring beyond what they cost.
  const auto gain = Decimal::multiply(sums->benefit, Decimal::scaled(years, 0));
  const auto net = gain ? Decimal::add(*gain, sums->running.negated()) : std::nullopt;
  if (!net) return unknown(say<text::phrases::sum_too_large>());
  const std::string benefit = sums->benefit.text();
  const std::string running = money(sums->running.number() / static_cast<double>(years));

  const Localized remark = left_out.empty() ? Localized{} : say<phrases::cells_left_out>(left_out.size());
  left_out = by_row(std::move(left_out));
  if (*net <= Decimal())
    return {.measured = k_never,
            .message = with_remark(say<phrases::never_pays_back>(benefit, running), remark),
            .samples = std::move(left_out)};
  const auto claim = claimed_months(params.text("claimed"), circumstances.facts);
  if (!claim) return unknown(say<phrases::payback_claim_unknown>(params.text("claimed")), std::move(left_out));
  const double months = sums->once.number() * 12 * static_cast<double>(years) / net->number();
  const double gap = tidy(std::abs(months - *claim));
  return {
      .measured = gap,
      .message = with_remark(
          say<phrases::payback>(sums->once.text(), benefit, running, money(months), money(*claim), money(gap)), remark),
      .samples = std::move(left_out)};
}

}  // namespace

Probe probe() {
  return {
      .info =
          {.id = "goals.pays_back",
           .statement = {"声称的投资回收期与收益、成本相符。", "The claimed payback follows from benefits and costs."},
           .unit = Unit::number,
           .measured = {"复算的回收期与声称值相差的月数；无法回收时为 1200",
                        "gap in months between the payback worked out and the claimed one; 1200 if it never pays back"},
           .params = {table_spec({"收益登记表", "the register of benefits"}),
                      {.name = "benefit",
                       .type = ParamType::column,
                       .required = true,
                       .meaning = {"年收益列", "its column with the yearly benefit"}},
                      {.name = "costs_table",
                       .type = ParamType::table,
                       .required = true,
                       .meaning = {"成本登记表", "the register of costs"}},
                      {.name = "one_off",
                       .type = ParamType::column,
                       .required = true,
                       .meaning = {"一次性费用列", "its column with what is paid once"},
                       .column_of = "costs_table"},
                      {.name = "yearly",
                       .type = ParamType::columns,
                       .required = true,
                       .meaning = {"各年费用列，取其平均",
                                   "its columns with the cost of each year, of which the mean counts"},
                       .column_of = "costs_table"},
                      {.name = "claimed",
                       .type = ParamType::text,
                       .required = true,
                       .meaning = {"声称的回收期（月），或项目文件 facts 中的名称",
                                   "the claimed payback in months, or the name of a fact that is one"}},
                      when_spec()},
           .pass = "<= 1",
           .example = "check:\n"
                      "  probe: goals.pays_back\n"
                      "  with:\n"
                      "    table: roi\n"
                      "    benefit: yearly_benefit\n"
                      "    costs_table: tco\n"
                      "    one_off: one_off\n"
                      "    yearly: [year_1, year_2, year_3]\n"
                      "    claimed: payback_months\n"
                      "  expect: {pass: \"<= 1\", fail: \"> 6\"}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::goals::pays_back
