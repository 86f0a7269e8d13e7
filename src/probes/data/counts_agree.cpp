// SPDX-License-Identifier: Apache-2.0
// Two tables with the same number of rows, in the old system and the new. Article 二.3, 客户总数.
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::probes::data::counts_agree {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase counts_compared{"{0} 有 {1} 行，{2} 有 {3} 行，相差 {4} 行", "rows in {0}: {1}, in {2}: {3}; the difference is {4}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

Rows other(const Params& params) { return {params.text("other_table"), params.text("other_when")}; }

Result<Wishes> needs(const Params& params, const Circumstances&) { return Rows(params).needs(other(params).needs()); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const std::uint64_t left = Rows(params).matching(measured), right = other(params).matching(measured);
  // Nothing equals nothing, but proves nothing.
  if (right == 0)
    if (auto verdict = Rows(params).none(measured)) return *verdict;
  const std::uint64_t difference = std::max(left, right) - std::min(left, right);
  return {.measured = static_cast<double>(difference),
          .message = say<phrases::counts_compared>(params.text("table"), grouped(left), params.text("other_table"),
                                                   grouped(right), grouped(difference))};
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.counts_agree",
                   .statement = {"两张表的行数相等。", "The two tables have the same number of rows."},
                   .unit = Unit::count,
                   .measured = {"两表行数之差的绝对值", "absolute difference of the two numbers of rows"},
                   .dimension = Dimension::consistent,
                   .params = {table_spec(),
                              when_spec(),
                              {.name = "other_table",
                               .type = ParamType::table,
                               .required = true,
                               .meaning = {"与之比较的表", "the table to compare with"}},
                              {.name = "other_when",
                               .type = ParamType::expression,
                               .meaning = {"另一张表中哪些行算数；不写则全部算数",
                                           "which rows of other_table count; default: every row"},
                               .column_of = "other_table"}},
                   .pass = "== 0",
                   .example = "check:\n"
                              "  probe: data.counts_agree\n"
                              "  with: {table: customers, other_table: erp_customers}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::counts_agree
