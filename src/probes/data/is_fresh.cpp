// SPDX-License-Identifier: Apache-2.0
// Rows that somebody touched lately. A row without a date is not known to be fresh, so it counts as old.
// Article 二.1, 准确性 (数据是否过时).
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrases.hpp"
#include "util/calendar.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::probes::data::is_fresh {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase outdated_values{"{1} 行中有 {0} 行的“{2}”早于 {3} 或没有日期", "{2} is before {3}, or no date, in {0} of {1} rows"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

constexpr std::int64_t k_max_days = 36500;

std::string oldest(const Params& params, const Circumstances& circumstances) {
  return util::format_day(circumstances.today - std::chrono::days{params.integer("max_age_days")});
}

Measure outdated(const Params& params, const Circumstances& circumstances) {
  return measures::outside_range(params.text("table"), params.text("column"), oldest(params, circumstances), "",
                                 params.text("when"));
}

Measure undated(const Params& params) {
  return measures::blank(params.text("table"), params.text("column"), params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances& circumstances) {
  const std::int64_t days = params.integer("max_age_days");
  if (days < 0 || days > k_max_days)
    return Error{say<text::phrases::out_of_bounds>("max_age_days", 0, k_max_days, days), params.place("max_age_days")};
  return Rows(params).needs({outdated(params, circumstances), undated(params)});
}

// Both lists are in the order of the file, and so is the result.
std::vector<Sample> merged(const std::vector<Sample>& a, const std::vector<Sample>& b) {
  std::vector<Sample> all;
  std::merge(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all),
             [](const Sample& left, const Sample& right) { return left.row < right.row; });
  return all;
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances& circumstances) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const Measurement& old = measured.of(outdated(params, circumstances));
  const Measurement& blank = measured.of(undated(params));
  const Measurement stale{
      .count = old.count + blank.count, .rows = blank.rows, .samples = merged(old.samples, blank.samples)};
  return share_verdict(stale, say<phrases::outdated_values>(grouped(stale.count), grouped(stale.rows),
                                                            column_name(params.text("column"), stale.samples),
                                                            oldest(params, circumstances)));
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.is_fresh",
                   .statement = {"每一行的日期都不早于规定的天数。",
                                 "No row's date is older than the stated number of days."},
                   .unit = Unit::share,
                   .measured = {"日期在规定天数之内的行所占的比例（没有日期视为过时）",
                                "share of rows dated within the stated days (a row without a date counts as old)"},
                   .dimension = Dimension::timely,
                   .params = {table_spec(),
                              column_spec({"存放日期的列", "the column with the date"}),
                              {.name = "max_age_days",
                               .type = ParamType::integer,
                               .required = true,
                               .meaning = {"审核日之前最多多少天，0 到 36500", "days before the audit, 0 to 36500"}},
                              when_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.is_fresh\n"
                              "  with: {table: customers, column: updated_on, max_age_days: 540}\n"
                              "  expect: {pass: \">= 80 %\", fail: \"< 50 %\"}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::is_fresh
