// SPDX-License-Identifier: Apache-2.0
// Who signed before the last change signed something else. Article 一.3, 避免“两张皮”; 四.3, 与系统版本保持同步.
#include "probes/day.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::probes::data::is_not_before {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase dates_in_step{"{1} 行中有 {0} 行不早于 {2}（表 {3} 中最晚的日期）", "dates not before {2}, the latest one of table {3}: {0} of {1}"};
constexpr text::Phrase date_before{"早于 {0}", "before {0}"};
constexpr text::Phrase no_date_to_compare{"表 {0} 的“{1}”没有可识别的日期，无从比较", "{1} of table {0} has no date that can be read, so there is nothing to compare with"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

Measure dates_of(const Params& params) {
  return measures::records(params.text("table"), {params.text("column")}, params.text("when"));
}
Measure others_of(const Params& params) {
  return measures::records(params.text("other_table"), {params.text("other_column")}, params.text("other_when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  return Rows(params).needs({dates_of(params), others_of(params)});
}

std::optional<util::Day> latest(const Measurement& read) {
  std::optional<util::Day> last;
  for (const Record& record : read.records)
    if (const auto day = read_day(record.values.front())) last = std::max(last.value_or(*day), *day);
  return last;
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const auto last = latest(measured.of(others_of(params)));
  if (!last) return unknown(say<phrases::no_date_to_compare>(params.text("other_table"), params.text("other_column")));
  const Measurement& read = measured.of(dates_of(params));
  Measurement early{.rows = read.records.size()};
  for (const Record& record : read.records) {
    const auto day = read_day(record.values.front());
    if (day && *day >= *last) continue;
    ++early.count;
    early.samples.push_back(
        sample_of(read, record, 0,
                  day ? say<phrases::date_before>(util::format_day(*last)) : say<text::phrases::date_unreadable>()));
  }
  return share_verdict(early, say<phrases::dates_in_step>(grouped(early.rows - early.count), grouped(early.rows),
                                                          util::format_day(*last), params.text("other_table")));
}

}  // namespace

Probe probe() {
  return {
      .info =
          {.id = "data.is_not_before",
           .statement = {"日期都不早于另一张表中最晚的日期。", "No date is before the latest one of another table."},
           .unit = Unit::share,
           .measured = {"日期不早于另一张表中最晚日期的行所占的比例（没有日期视为过早）",
                        "share of rows dated no earlier than the latest date of the other table (a row without "
                        "a date counts as too early)"},
           .dimension = Dimension::consistent,
           .params = {table_spec(),
                      column_spec({"存放日期的列", "the column with the date"}),
                      {.name = "other_table",
                       .type = ParamType::table,
                       .required = true,
                       .meaning = {"与之比较的表（如最近一次变更）",
                                   "the table to compare with, such as that of changes"}},
                      {.name = "other_column",
                       .type = ParamType::column,
                       .required = true,
                       .meaning = {"该表中的日期列", "its column with the date"},
                       .column_of = "other_table"},
                      {.name = "other_when",
                       .type = ParamType::expression,
                       .meaning = {"该表中哪些行算数；不写则全部算数", "which of its rows count; default: every row"},
                       .column_of = "other_table"},
                      when_spec()},
           .pass = ">= 100 %",
           .example = "check:\n"
                      "  probe: data.is_not_before\n"
                      "  with: {table: signoffs, column: date, other_table: trace, other_column: changed_on}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::is_not_before
