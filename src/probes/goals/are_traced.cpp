// SPDX-License-Identifier: Apache-2.0
// Requirements and functions that a register links in both directions. Article 一.3, 映射关系.
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::probes::goals::are_traced {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase traced{"{0} 中有 {1} 项、{2} 中有 {3} 项没有对应关系；{4} 中有 {5} 处引用不存在", "without a link: {1} in {0}, {3} in {2}; references of {4} that lead nowhere: {5}"};
constexpr text::Phrase not_linked{"在 {0} 中没有对应关系", "has no link in {0}"};
constexpr text::Phrase link_leads_nowhere{"在 {0} 中不存在", "does not exist in {0}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

// One side of the links: the table with the ids, and the column of the trace that repeats them.
struct Side {
  std::string table, column, when, trace_column;
};

Side from_side(const Params& params) {
  return {params.text("table"), params.text("column"), params.text("when"), params.text("trace_column")};
}
Side to_side(const Params& params) {
  return {params.text("other_table"), params.text("other_column"), params.text("other_when"),
          params.text("trace_other_column")};
}

// A row of the trace is a link only when both its ends are named.
Measure unlinked(const Params& params, const Side& side, const Side& far) {
  return measures::orphans(side.table, {side.column}, params.text("trace_table"), {side.trace_column}, side.when,
                           far.trace_column + " is not blank");
}

Measure dangling(const Params& params, const Side& side) {
  return measures::orphans(params.text("trace_table"), {side.trace_column}, side.table, {side.column});
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  const Side from = from_side(params), to = to_side(params);
  return Rows(from.table, from.when)
      .needs(Rows(to.table, to.when)
                 .needs({unlinked(params, from, to), unlinked(params, to, from), dangling(params, from),
                         dangling(params, to)}));
}

void add(Measurement& sum, const Measurement& part, const Localized& reason) {
  sum.count += part.count;
  sum.rows += part.rows;
  for (Sample sample : part.samples) {
    sample.reason = reason;
    sum.samples.push_back(std::move(sample));
  }
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Side from = from_side(params), to = to_side(params);
  const std::string trace = params.text("trace_table");
  const Measurement& lost = measured.of(unlinked(params, from, to));
  const Measurement& unwanted = measured.of(unlinked(params, to, from));
  const Measurement& unknown_from = measured.of(dangling(params, from));
  const Measurement& unknown_to = measured.of(dangling(params, to));
  if (auto verdict = Rows(from.table, from.when).none_with_value(measured, from.column, lost.rows)) return *verdict;
  if (auto verdict = Rows(to.table, to.when).none_with_value(measured, to.column, unwanted.rows)) return *verdict;

  Measurement wrong;
  add(wrong, lost, say<phrases::not_linked>(trace));
  add(wrong, unwanted, say<phrases::not_linked>(trace));
  add(wrong, unknown_from, say<phrases::link_leads_nowhere>(from.table));
  add(wrong, unknown_to, say<phrases::link_leads_nowhere>(to.table));
  return share_verdict(wrong, say<phrases::traced>(from.table, grouped(lost.count), to.table, grouped(unwanted.count),
                                                   trace, grouped(unknown_from.count + unknown_to.count)));
}

ParamSpec column_in(const char* name, const char* table, Localized meaning) {
  return {.name = name, .type = ParamType::column, .required = true, .meaning = std::move(meaning), .column_of = table};
}

}  // namespace

Probe probe() {
  return {.info = {.id = "goals.are_traced",
                   .statement = {"两张表的每一项都通过对应表与另一张表关联。",
                                 "Every entry of either table is linked to the other one by the trace."},
                   .unit = Unit::share,
                   .measured = {"两张表的各项及对应表的各引用中有着落的比例",
                                "share of the entries of both tables, and of the references of the trace, that lead "
                                "somewhere"},
                   .params = {table_spec({"需求等的登记表", "the register of requirements, or the like"}),
                              column_spec({"该表的编号列", "its column of ids"}),
                              when_spec(),
                              {.name = "other_table",
                               .type = ParamType::table,
                               .required = true,
                               .meaning = {"功能等的登记表", "the register of functions, or the like"}},
                              column_in("other_column", "other_table", {"该表的编号列", "its column of ids"}),
                              {.name = "other_when",
                               .type = ParamType::expression,
                               .meaning = {"该表中哪些行算数；不写则全部算数",
                                           "which of its rows count; default: every row"},
                               .column_of = "other_table"},
                              {.name = "trace_table",
                               .type = ParamType::table,
                               .required = true,
                               .meaning = {"对应表，每行一个关联", "the trace: one link a row"}},
                              column_in("trace_column", "trace_table",
                                        {"对应表中 table 的编号列", "the column of the trace with the ids of table"}),
                              column_in("trace_other_column", "trace_table",
                                        {"对应表中 other_table 的编号列",
                                         "the column of the trace with the ids of other_table"})},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: goals.are_traced\n"
                              "  with:\n"
                              "    table: requirements\n"
                              "    column: requirement_id\n"
                              "    other_table: functions\n"
                              "    other_column: function_id\n"
                              "    trace_table: trace\n"
                              "    trace_column: requirement_id\n"
                              "    trace_other_column: function_id\n"
                              "  expect: {pass: \">= 100 %\", fail: \"< 80 %\"}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::goals::are_traced
