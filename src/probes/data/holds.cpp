// SPDX-License-Identifier: Apache-2.0
// A rule between the columns of a row. Article 二.2, 逻辑错误.
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::probes::data::holds {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase condition_broken{"{1} 行中有 {0} 行不符合要求", "{0} of {1} rows break the rule"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

Measure violations(const Params& params) {
  return measures::violations(params.text("table"), params.text("condition"), params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) { return Rows(params).needs({violations(params)}); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const Measurement& broken = measured.of(violations(params));
  return share_verdict(broken, say<phrases::condition_broken>(grouped(broken.count), grouped(broken.rows)));
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.holds",
                   .statement = {"每一行都满足条件。", "The condition holds in every row."},
                   .unit = Unit::share,
                   .measured = {"满足条件的行所占的比例", "share of rows in which the condition holds"},
                   .dimension = Dimension::accurate,
                   .params = {table_spec(),
                              {.name = "condition",
                               .type = ParamType::expression,
                               .required = true,
                               .meaning = {"每一行都应满足的条件", "the condition that every row should fulfil"}},
                              when_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.holds\n"
                              "  with:\n"
                              "    table: orders\n"
                              "    condition: \"shipped_on >= ordered_on\"\n"
                              "    when: \"shipped_on is not blank\"\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::holds
