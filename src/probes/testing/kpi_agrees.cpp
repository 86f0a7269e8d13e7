// SPDX-License-Identifier: Apache-2.0
// A figure of a report, recomputed from the raw export. Article 五.1: 数据来源是否正确, 计算逻辑是否准确.
#include "probes/quantities.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

#include <fmt/format.h>

#include <cmath>

namespace readiness::probes::testing::kpi_agrees {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase kpi_compared{"报表中的“{0}”为 {1}；用导出数据重算：{2} = {3}，相差 {4}", "{0} is {1} in the report; recomputed from the export: {2} = {3}; the difference is {4}"};
constexpr text::Phrase kpi_not_one_row{"报表导出 {0} 中应恰好有一行符合条件，实际有 {1} 行", "exactly one row of the report's export {0} should fulfil the condition, not {1}"};
constexpr text::Phrase kpi_value_odd{"报表中的值“{0}”不是数字", "the value in the report, '{0}', is no number"};
constexpr text::Phrase kpi_divides_by_zero{"分母为 0，无法重算", "the denominator is 0, so the figure cannot be recomputed"};
constexpr text::Phrase kpi_column_needed{"aggregate 为 sum 时必须写 {0}", "aggregate: sum needs a {0}"};
constexpr text::Phrase kpi_denominator_incomplete{"写了 {0} 就必须写 divisor_table", "{0} needs a divisor_table"};
// clang-format on
}  // namespace phrases

using text::say;
using util::Decimal;
using util::grouped;

// The sum of a column, or a number of rows.
struct Part {
  std::string table, column, when;
  bool sums = true;

  Rows rows() const { return {table, when}; }
  Wishes needs() const {
    return rows().needs(sums ? Wishes{measures::sum(table, column, when)} : Wishes{measures::rows(table, when)});
  }
  std::string name() const {
    return (sums ? "Σ " + table + "." + column : "# " + table) + (when.empty() ? "" : " [" + when + "]");
  }
};

Part top_of(const Params& params) {
  return {params.text("table"), params.text("column"), params.text("when"), params.text("aggregate", "sum") == "sum"};
}
std::optional<Part> bottom_of(const Params& params) {
  if (!params.has("divisor_table")) return std::nullopt;
  return Part{params.text("divisor_table"), params.text("divisor_column"), params.text("divisor_when"),
              params.has("divisor_column")};
}

Measure report_of(const Params& params) {
  return measures::records(params.text("report_table"), {params.text("report_column")}, params.text("report_when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  const Part top = top_of(params);
  if (top.sums && top.column.empty()) return Error{say<phrases::kpi_column_needed>("column"), params.place("table")};
  for (const char* name : {"divisor_column", "divisor_when"})
    if (params.has(name) && !params.has("divisor_table"))
      return Error{say<phrases::kpi_denominator_incomplete>(name), params.place(name)};
  Wishes all = top.needs();
  if (const auto bottom = bottom_of(params))
    for (Wish& wish : bottom->needs()) all.push_back(std::move(wish));
  all.push_back(report_of(params));
  return all;
}

// What a part comes to; or the verdict that it is not known.
std::variant<Decimal, Verdict> value_of(const Part& part, const Measured& measured) {
  if (const auto verdict = part.rows().none(measured)) return *verdict;
  if (!part.sums) return Decimal::scaled(static_cast<std::int64_t>(part.rows().matching(measured)), 0);
  const Measurement& sum = measured.of(measures::sum(part.table, part.column, part.when));
  if (sum.count > 0)
    return unknown(say<text::phrases::values_are_no_numbers>(part.table, column_name(part.column, sum.samples),
                                                             grouped(sum.count)),
                   sum.samples);
  return Decimal::parse(sum.text).value_or(Decimal());  // no row: nothing to add up
}

// How far the reported figure is from above * factor / below: exact but for the division, which is done last.
std::optional<Decimal> difference_of(const Decimal& reported, const Decimal& above, const Decimal& below) {
  const auto wanted = Decimal::multiply(reported, below);
  const auto difference = wanted ? Decimal::add(above, wanted->negated()) : std::nullopt;
  if (!difference) return std::nullopt;
  const Decimal size = *difference < Decimal() ? difference->negated() : *difference;
  if (below == Decimal::scaled(1, 0)) return size;
  // Nine digits behind the point: what binary fractions lose lies behind them.
  return Decimal::parse(fmt::format("{:.9f}", std::abs(size.number() / below.number())));
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Part top = top_of(params);
  const auto bottom = bottom_of(params);
  const auto above = value_of(top, measured);
  if (const auto* verdict = std::get_if<Verdict>(&above)) return *verdict;
  std::string how = top.name();
  Decimal below = Decimal::scaled(1, 0);
  if (bottom) {
    const auto found = value_of(*bottom, measured);
    if (const auto* verdict = std::get_if<Verdict>(&found)) return *verdict;
    below = std::get<Decimal>(found);
    if (below == Decimal()) return unknown(say<phrases::kpi_divides_by_zero>());
    how += " / " + bottom->name();
  }
  std::optional<Decimal> total = std::get<Decimal>(above);
  if (params.has("factor")) {
    const double factor = params.number("factor");
    const auto exact = Decimal::parse(fmt::format("{}", factor));
    total = exact ? Decimal::multiply(*total, *exact) : std::nullopt;
    how += " * " + number_text(factor);
  }

  const Measurement& report = measured.of(report_of(params));
  if (report.records.size() != 1)
    return unknown(say<phrases::kpi_not_one_row>(params.text("report_table"), report.records.size()));
  const std::string& cell = report.records.front().values[0];
  const auto reported = read_decimal(cell);
  if (!reported) return unknown(say<phrases::kpi_value_odd>(shown(cell)));
  const auto difference = total ? difference_of(*reported, *total, below) : std::nullopt;
  if (!difference) return unknown(say<text::phrases::sum_too_large>());
  const std::string computed = bottom ? number_text(total->number() / below.number()) : total->text();
  return {.measured = difference->number(),
          .message = say<phrases::kpi_compared>(params.text("name", params.text("report_column")), reported->text(),
                                                how, computed, difference->text())};
}

}  // namespace

Probe probe() {
  return {
      .info =
          {.id = "testing.kpi_agrees",
           .statement = {"报表中的数字与用导出数据重算的一致。",
                         "A figure of a report is the one that its raw data give."},
           .unit = Unit::number,
           .measured = {"报表值与重算值之差的绝对值",
                        "absolute difference between the reported and the recomputed figure"},
           .params = {table_spec({"原始数据", "the raw data"}),
                      {.name = "column", .type = ParamType::column, .meaning = {"要合计的列", "the column to add up"}},
                      {.name = "aggregate",
                       .type = ParamType::text,
                       .meaning = {"sum（合计，默认）或 rows（行数）", "sum (the default) or rows, the number of them"},
                       .allowed = {"sum", "rows"}},
                      when_spec(),
                      {.name = "divisor_table",
                       .type = ParamType::table,
                       .meaning = {"分母所在的表；不写则不除", "the table of the denominator; default: none"}},
                      {.name = "divisor_column",
                       .type = ParamType::column,
                       .meaning = {"分母要合计的列；不写则用行数",
                                   "the column to add up for the denominator; default: the number of rows"},
                       .column_of = "divisor_table"},
                      {.name = "divisor_when",
                       .type = ParamType::expression,
                       .meaning = {"分母的条件", "which rows of divisor_table count"},
                       .column_of = "divisor_table"},
                      {.name = "factor",
                       .type = ParamType::number,
                       .meaning = {"结果乘以此数，如百分数为 100", "multiply by this, such as 100 for percent"}},
                      {.name = "name",
                       .type = ParamType::text,
                       .meaning = {"数字的名称，用于报告", "the figure's name in reports"}},
                      {.name = "report_table",
                       .type = ParamType::table,
                       .required = true,
                       .meaning = {"从报表导出的数字", "the figures exported from the report"}},
                      {.name = "report_column",
                       .type = ParamType::column,
                       .required = true,
                       .meaning = {"数字所在的列", "its column with the figure"},
                       .column_of = "report_table"},
                      {.name = "report_when",
                       .type = ParamType::expression,
                       .meaning = {"选出唯一一行的条件", "the condition that leaves exactly one row"},
                       .column_of = "report_table"}},
           .pass = "<= 0.01",
           .example = "check:\n"
                      "  probe: testing.kpi_agrees\n"
                      "  with:\n"
                      "    table: orders\n"
                      "    column: amount\n"
                      "    report_table: report_values\n"
                      "    report_column: value\n"
                      "    report_when: \"kpi == '订单总额'\"\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::testing::kpi_agrees
