// SPDX-License-Identifier: Apache-2.0
// Blanks at the ends of values: nobody sees them, and nothing matches. Article 二.2, 统一字段格式.
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::probes::data::is_trimmed {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase padded_values{"“{2}”已填写的 {1} 个值中有 {0} 个前后有空格", "{2}: values with blanks at their ends: {0} of {1}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

Measure padded(const Params& params) {
  return measures::padded(params.text("table"), params.texts("columns"), params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) { return Rows(params).needs({padded(params)}); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Measurement& found = measured.of(padded(params));
  const std::string columns = util::join(params.texts("columns"), ", ");
  return values_verdict(params, measured, found, columns,
                        say<phrases::padded_values>(grouped(found.count), grouped(found.rows), columns));
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.is_trimmed",
                   .statement = {"值的前后没有空格。", "No value begins or ends with a blank."},
                   .unit = Unit::share,
                   .measured = {"前后没有空格的值所占的比例（半角、全角空格和制表符都算）",
                                "share of values without blanks at their ends (full-width ones and tabs count too)"},
                   .dimension = Dimension::valid,
                   .params = {table_spec(),
                              {.name = "columns",
                               .type = ParamType::columns,
                               .required = true,
                               .meaning = {"要检查的列", "the columns to look at"}},
                              when_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.is_trimmed\n"
                              "  with: {table: customers, columns: [name, uscc]}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::is_trimmed
