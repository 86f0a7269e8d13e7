// SPDX-License-Identifier: Apache-2.0
// A value is given: neither empty nor a pseudo-null such as 暂无 or N/A. Article 二.1, 完整性.
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::probes::data::is_complete {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase blank_values{"{1} 行中有 {0} 行没有填写“{2}”", "{2} is missing in {0} of {1} rows"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

Measure blanks(const Params& params) {
  return measures::blank(params.text("table"), params.text("column"), params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) { return Rows(params).needs({blanks(params)}); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const Measurement& blank = measured.of(blanks(params));
  return share_verdict(blank, say<phrases::blank_values>(grouped(blank.count), grouped(blank.rows),
                                                         column_name(params.text("column"), blank.samples)));
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.is_complete",
                   .statement = {"该列的每一行都有值。", "Every row has a value in the column."},
                   .unit = Unit::share,
                   .measured = {"已填写的行所占的比例（“无”“暂无”“N/A”等视为未填写）",
                                "share of rows with a value (无, 暂无, N/A and the like count as none)"},
                   .dimension = Dimension::complete,
                   .params = {table_spec(), column_spec(), when_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.is_complete\n"
                              "  with: {table: opportunities, column: loss_reason, when: \"stage == '输单'\"}\n"
                              "  expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::is_complete
