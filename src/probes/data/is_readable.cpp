// SPDX-License-Identifier: Apache-2.0
// Rows that have as many fields as the header: a stray delimiter or quote shifts every later column.
// Article 二.1, 健康检查.
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::probes::data::is_readable {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase ragged_rows{"{1} 行中有 {0} 行的列数与表头不一致", "the number of fields differs from the header's in {0} of {1} rows"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

Measure ragged(const Params& params) { return measures::ragged(params.text("table")); }

Result<Wishes> needs(const Params& params, const Circumstances&) { return Rows(params).needs({ragged(params)}); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const Measurement& found = measured.of(ragged(params));
  return share_verdict(found, say<phrases::ragged_rows>(grouped(found.count), grouped(found.rows)));
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.is_readable",
                   .statement = {"每一行的列数都与表头一致。", "Every row has as many fields as the header."},
                   .unit = Unit::share,
                   .measured = {"列数与表头一致的行所占的比例", "share of rows with as many fields as the header"},
                   .dimension = Dimension::complete,
                   .params = {table_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.is_readable\n"
                              "  with: {table: customers}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::is_readable
