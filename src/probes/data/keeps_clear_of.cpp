// SPDX-License-Identifier: Apache-2.0
// Two changes at once make faults hard to find. Article 三.3: 与各现有系统的供应商沟通其升级计划, 避免冲突.
#include "probes/day.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

#include <cstdlib>

namespace readiness::probes::data::keeps_clear_of {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase milestone_days{"{1} 行中有 {0} 行的“{2}”避开了 {3} 至 {4}", "{2} keeps clear of {3} to {4} in {0} of {1} rows"};
constexpr text::Phrase day_collides{"距 {0} 仅 {1} 天", "only {1} day(s) from {0}"};
constexpr text::Phrase day_unreadable{"没有可识别的日期，无法判断是否冲突", "no date that can be read, so a collision cannot be ruled out"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

constexpr std::int64_t k_max_days = 3650;
constexpr std::int64_t k_usual_days = 14;

Measure rows_of(const Params& params) {
  return measures::records(params.text("table"), {params.text("column")}, params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  const std::int64_t days = params.integer("days", k_usual_days);
  if (days < 0 || days > k_max_days)
    return Error{say<text::phrases::out_of_bounds>("days", 0, k_max_days, days), params.place("days")};
  return Rows(params).needs({rows_of(params)});
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances& circumstances) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const auto milestone = read_milestone(params.text("milestone"), circumstances.facts);
  if (!milestone) return unknown(milestone.error());
  const std::int64_t days = params.integer("days", k_usual_days);
  const Measurement& read = measured.of(rows_of(params));
  Measurement wrong{.rows = read.records.size()};
  for (const Record& record : read.records) {
    const auto day = read_day(record.values[0]);
    const std::int64_t distance = day ? std::abs((*day - *milestone).count()) : 0;
    if (day && distance > days) continue;
    ++wrong.count;
    wrong.samples.push_back(sample_of(
        read, record, 0,
        day ? say<phrases::day_collides>(util::format_day(*milestone), distance) : say<phrases::day_unreadable>()));
  }
  const std::chrono::days span{days};
  return share_verdict(
      wrong, say<phrases::milestone_days>(grouped(wrong.rows - wrong.count), grouped(wrong.rows),
                                          header_of(read, 0, params.text("column")),
                                          util::format_day(*milestone - span), util::format_day(*milestone + span)));
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "data.keeps_clear_of",
               .statement = {"日期都避开了某个重要日子的前后。", "Dates keep clear of the days around a milestone."},
               .unit = Unit::share,
               .measured = {"日期在前后范围之外的行所占的比例（没有日期视为冲突）",
                            "share of rows dated outside those days (a row without a date counts as a collision)"},
               .dimension = Dimension::consistent,
               .params = {table_spec(),
                          column_spec({"存放日期的列", "the column with the date"}),
                          {.name = "milestone",
                           .type = ParamType::text,
                           .required = true,
                           .meaning = {"日期，或项目文件 facts 中的名称，可加时间：go_live、go_live+1M",
                                       "a date, or the name of a fact, with or without a span: go_live, "
                                       "go_live+1M"}},
                          {.name = "days",
                           .type = ParamType::integer,
                           .meaning = {"前后各多少天，0 到 3650；默认 14",
                                       "how many days before and after, 0 to 3650; default 14"}},
                          when_spec()},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: data.keeps_clear_of\n"
                          "  with: {table: upgrades, column: planned_on, milestone: go_live, days: 14}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::keeps_clear_of
