// SPDX-License-Identifier: Apache-2.0
// Something must not be there: open critical defects, overdue actions. Article 五.3, “致命”缺陷.
#include "probes/rows.hpp"
#include "probes/specs.hpp"

namespace readiness::probes::data::has_no_rows {
namespace {

Result<Wishes> needs(const Params& params, const Circumstances&) { return Rows(params).needs(); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Rows rows(params);
  const Measurement& found = measured.of(measures::rows(params.text("table"), params.text("when")));
  // A register without any entry does not prove that nothing in it is open.
  if (params.has("when") && rows.in_table(measured) == 0) return *rows.none(measured);
  return {.measured = static_cast<double>(found.count),
          .message = rows.say_count(found.count),
          .samples = found.samples,
          .offending = found.count};
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.has_no_rows",
                   .statement = {"表中没有符合条件的行。", "The table has no rows that fulfil the condition."},
                   .unit = Unit::count,
                   .measured = {"符合条件的行数", "number of rows that fulfil the condition"},
                   .dimension = Dimension::accurate,
                   .params = {table_spec(), when_spec()},
                   .pass = "== 0",
                   .example = "check:\n"
                              "  probe: data.has_no_rows\n"
                              "  with: {table: defects, when: \"severity == '致命' and status != '已关闭'\"}\n",
                   .wants_no_rows = true},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::has_no_rows
