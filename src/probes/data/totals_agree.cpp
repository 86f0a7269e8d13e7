// SPDX-License-Identifier: Apache-2.0
// Two columns with the same exact total, in the old system and the new. Article 二.3, 商机总金额.
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrases.hpp"
#include "util/decimal.hpp"
#include "util/strings.hpp"

namespace readiness::probes::data::totals_agree {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase totals_too_large{"合计 {0} 与 {1} 太大，差额无法精确计算", "the totals {0} and {1} are too large for an exact difference"};
constexpr text::Phrase totals_compared{"{0} 合计 {1}，{2} 合计 {3}，相差 {4}", "the total of {0} is {1}, that of {2} is {3}; the difference is {4}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::Decimal;
using util::grouped;

// One side of the comparison.
struct Side {
  std::string table, column, when;

  Rows rows() const { return {table, when}; }
  Measure sum() const { return measures::sum(table, column, when); }
};

Side left_of(const Params& params) { return {params.text("table"), params.text("column"), params.text("when")}; }
Side right_of(const Params& params) {
  return {params.text("other_table"), params.text("other_column"), params.text("other_when")};
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  const Side left = left_of(params), right = right_of(params);
  return left.rows().needs(right.rows().needs({left.sum(), right.sum()}));
}

// Why the total of this side is not known. A condition without rows is a total of 0; blank values, or
// values that are no numbers, are not.
std::optional<Verdict> not_known(const Side& side, const Measured& measured) {
  const Measurement& sum = measured.of(side.sum());
  if (sum.count > 0)
    return unknown(say<text::phrases::values_are_no_numbers>(side.table, column_name(side.column, sum.samples),
                                                             grouped(sum.count)),
                   sum.samples);
  if (side.rows().in_table(measured) > 0 && side.rows().matching(measured) == 0) return std::nullopt;
  return side.rows().none_with_value(measured, side.column, sum.rows);
}

Decimal total(const Side& side, const Measured& measured) {
  return Decimal::parse(measured.of(side.sum()).text).value_or(Decimal{});
}

std::optional<Decimal> distance(const Decimal& a, const Decimal& b) {
  const Decimal& low = a < b ? a : b;
  const Decimal& high = a < b ? b : a;
  const std::string text = low.text();
  const auto minus_low = Decimal::parse(text.starts_with('-') ? text.substr(1) : "-" + text);
  return minus_low ? Decimal::add(high, *minus_low) : std::nullopt;
}

std::string name_of(const Side& side) { return side.table + "." + side.column; }

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Side left = left_of(params), right = right_of(params);
  if (auto verdict = not_known(left, measured)) return *verdict;
  if (auto verdict = not_known(right, measured)) return *verdict;
  if (right.rows().matching(measured) == 0)
    if (auto verdict = left.rows().none(measured)) return *verdict;
  const Decimal a = total(left, measured), b = total(right, measured);
  const auto difference = distance(a, b);
  if (!difference) return unknown(say<phrases::totals_too_large>(a.text(), b.text()));
  return {
      .measured = difference->number(),
      .message = say<phrases::totals_compared>(name_of(left), a.text(), name_of(right), b.text(), difference->text())};
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.totals_agree",
                   .statement = {"两列的合计相等。", "The two columns have the same total."},
                   .unit = Unit::number,
                   .measured = {"两个合计之差的绝对值（精确计算）", "absolute difference of the two exact totals"},
                   .dimension = Dimension::consistent,
                   .params = {table_spec(),
                              column_spec({"要合计的列", "the column to add up"}),
                              when_spec(),
                              {.name = "other_table",
                               .type = ParamType::table,
                               .required = true,
                               .meaning = {"与之比较的表", "the table to compare with"}},
                              {.name = "other_column",
                               .type = ParamType::column,
                               .required = true,
                               .meaning = {"另一张表中要合计的列", "the column of other_table to add up"},
                               .column_of = "other_table"},
                              {.name = "other_when",
                               .type = ParamType::expression,
                               .meaning = {"另一张表中哪些行算数；不写则全部算数",
                                           "which rows of other_table count; default: every row"},
                               .column_of = "other_table"}},
                   .pass = "== 0",
                   .example = "check:\n"
                              "  probe: data.totals_agree\n"
                              "  with:\n"
                              "    table: opportunities\n"
                              "    column: amount\n"
                              "    when: \"stage == '赢单'\"\n"
                              "    other_table: orders\n"
                              "    other_column: amount\n"
                              "  expect: {pass: \"<= 0.01\"}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::totals_agree
