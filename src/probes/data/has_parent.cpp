// SPDX-License-Identifier: Apache-2.0
// References that lead somewhere: contact to customer, requirement to trace, person to training. Rows
// without a reference take no part. Article 二.1, 一致性 (数据无法有效关联).
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::probes::data::has_parent {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase parent_missing{"已填写的 {1} 行中有 {0} 行的“{2}”在表 {3} 中找不到", "{2} is not found in table {3} in {0} of the {1} rows that have a value"};
constexpr text::Phrase column_counts_differ{"columns 有 {0} 列，parent_columns 有 {1} 列，必须一一对应", "columns has {0} entries and parent_columns {1}; they must match one by one"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

std::vector<std::string> parent_columns(const Params& params) {
  return params.texts(params.has("parent_columns") ? "parent_columns" : "columns");
}

Measure orphans(const Params& params) {
  return measures::orphans(params.text("table"), params.texts("columns"), params.text("parent_table"),
                           parent_columns(params), params.text("when"), params.text("parent_when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  const std::size_t own = params.texts("columns").size(), theirs = parent_columns(params).size();
  if (own != theirs) return Error{say<phrases::column_counts_differ>(own, theirs), params.place("parent_columns")};
  return Rows(params).needs({orphans(params)});
}

// Where most references lead nowhere, it is the keys that are written otherwise, rather than the parents that are gone.
std::optional<Unmet> unmet(const Params& params, const Measurement& lost) {
  if (2 * lost.count < lost.rows || parent_columns(params).size() != 1) return std::nullopt;
  Unmet unmet{.table = params.text("parent_table"), .column = parent_columns(params).front()};
  for (const Sample& sample : lost.samples) unmet.keys.push_back(sample.value);
  return unmet;
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Measurement& lost = measured.of(orphans(params));
  const std::string name = key_name(params.texts("columns"), lost.samples);
  if (auto verdict = Rows(params).none_with_value(measured, name, lost.rows)) return *verdict;
  Verdict verdict = share_verdict(
      lost, say<phrases::parent_missing>(grouped(lost.count), grouped(lost.rows), name, params.text("parent_table")));
  verdict.unmet = unmet(params, lost);
  return verdict;
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.has_parent",
                   .statement = {"每个引用都能在另一张表中找到。", "Every reference is found in the other table."},
                   .unit = Unit::share,
                   .measured = {"已填写的引用中能找到的比例", "share of the given references that are found"},
                   .dimension = Dimension::consistent,
                   .params = {table_spec(),
                              {.name = "columns",
                               .type = ParamType::columns,
                               .required = true,
                               .meaning = {"构成引用的一列或多列", "the column or columns that make the reference"}},
                              {.name = "parent_table",
                               .type = ParamType::table,
                               .required = true,
                               .meaning = {"被引用的表", "the table that is referred to"}},
                              {.name = "parent_columns",
                               .type = ParamType::columns,
                               .meaning = {"被引用的列，与 columns 一一对应；不写则同名",
                                           "its columns, matching columns one by one; default: the same names"},
                               .column_of = "parent_table"},
                              {.name = "parent_when",
                               .type = ParamType::expression,
                               .meaning = {"被引用的表中哪些行算数；不写则全部算数",
                                           "which rows of parent_table count; default: every row"},
                               .column_of = "parent_table"},
                              when_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.has_parent\n"
                              "  with: {table: contacts, columns: customer_id, parent_table: customers}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::has_parent
