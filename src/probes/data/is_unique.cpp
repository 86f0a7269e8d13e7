// SPDX-License-Identifier: Apache-2.0
// No two rows share a key. Rows with a blank part of the key take no part. Article 二.1, 唯一性.
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::probes::data::is_unique {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase repeated_values{"{1} 行中有 {0} 行的“{2}”与前面的行重复", "{2} repeats an earlier row in {0} of {1} rows"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

Measure duplicates(const Params& params) {
  return measures::duplicates(params.text("table"), params.texts("columns"), params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) { return Rows(params).needs({duplicates(params)}); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Measurement& repeated = measured.of(duplicates(params));
  const std::string name = key_name(params.texts("columns"), repeated.samples);
  if (auto verdict = Rows(params).none_with_value(measured, name, repeated.rows)) return *verdict;
  return share_verdict(repeated, say<phrases::repeated_values>(grouped(repeated.count), grouped(repeated.rows), name));
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.is_unique",
                   .statement = {"没有两行的键相同。", "No two rows share the key."},
                   .unit = Unit::share,
                   .measured = {"不与前面的行重复的行所占的比例（键未填全的行不计）",
                                "share of rows that repeat no earlier one (rows without a complete key do not count)"},
                   .dimension = Dimension::unique,
                   .params = {table_spec(),
                              {.name = "columns",
                               .type = ParamType::columns,
                               .required = true,
                               .meaning = {"构成键的一列或多列", "the column or columns that make the key"}},
                              when_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.is_unique\n"
                              "  with: {table: customers, columns: [name, province]}\n"
                              "  expect: {pass: \">= 99 %\", fail: \"< 95 %\"}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::is_unique
