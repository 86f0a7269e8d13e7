// SPDX-License-Identifier: Apache-2.0
// Something is there at all: a register with entries, a workshop that took place.
#include "probes/rows.hpp"
#include "probes/specs.hpp"

namespace readiness::probes::data::has_rows {
namespace {

Result<Wishes> needs(const Params& params, const Circumstances&) { return Rows(params).needs(); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const std::uint64_t count = Rows(params).matching(measured);
  return {.measured = static_cast<double>(count), .message = Rows(params).say_count(count)};
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.has_rows",
                   .statement = {"表中有符合条件的行。", "The table has rows that fulfil the condition."},
                   .unit = Unit::count,
                   .measured = {"符合条件的行数", "number of rows that fulfil the condition"},
                   .dimension = Dimension::complete,
                   .params = {table_spec(), when_spec()},
                   .pass = ">= 1",
                   .example = "check:\n"
                              "  probe: data.has_rows\n"
                              "  with: {table: risks, when: \"category == '预算超支' and owner is not blank\"}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::has_rows
