// SPDX-License-Identifier: Apache-2.0
// A system is ready when defects are closed at least as fast as they are found. Article 五.3, 不断打磨.
#include "probes/day.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrases.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

namespace readiness::probes::testing::converges {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase defects_flow{"最近 {0} 天（{1} 至 {2}）新增 {3} 个，关闭 {4} 个；目前未关闭 {5} 个", "in the last {0} days ({1} to {2}) {3} were found and {4} closed; {5} are open"};
constexpr text::Phrase defect_day_odd{"日期“{0}”无法识别", "the date '{0}' cannot be read"};
constexpr text::Phrase defect_day_missing{"没有发现日期", "the day on which it was found is missing"};
constexpr text::Phrase defect_closed_early{"关闭日期早于发现日期 {0}", "closed before it was found on {0}"};
constexpr text::Phrase defect_days_unusable{"表 {0} 有 {1} 行的日期不能使用，趋势无法判断", "the dates of {1} row(s) of table {0} cannot be used, so the trend is not known"};
// clang-format on
}  // namespace phrases

using text::say;
using util::Day;
using util::grouped;

constexpr std::int64_t k_usual_days = 14, k_max_days = 366;

Measure defects_of(const Params& params) {
  return measures::records(params.text("table"), {params.text("found"), params.text("closed")}, params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  const std::int64_t days = params.integer("days", k_usual_days);
  if (days < 1 || days > k_max_days)
    return Error{say<text::phrases::out_of_bounds>("days", 1, k_max_days, days), params.place("days")};
  return Rows(params).needs({defects_of(params)});
}

struct Flow {
  std::uint64_t found = 0, closed = 0, open = 0;
  std::vector<Sample> odd;
};

void add(Flow& flow, const Measurement& read, const Record& record, Day from, Day to) {
  const std::string &found_cell = record.values[0], &closed_cell = record.values[1];
  const auto found = read_day(found_cell), closed = read_day(closed_cell);
  if (!found)
    return flow.odd.push_back(sample_of(read, record, 0,
                                        util::is_blank(found_cell) ? say<phrases::defect_day_missing>()
                                                                   : say<phrases::defect_day_odd>(shown(found_cell))));
  if (!closed && !util::is_blank(closed_cell))
    return flow.odd.push_back(sample_of(read, record, 1, say<phrases::defect_day_odd>(shown(closed_cell))));
  if (closed && *closed < *found)
    return flow.odd.push_back(sample_of(read, record, 1, say<phrases::defect_closed_early>(util::format_day(*found))));
  const auto lately = [&](Day day) { return from <= day && day <= to; };
  flow.found += lately(*found);
  flow.closed += closed && lately(*closed);
  flow.open += !closed || *closed > to;
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances& circumstances) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const std::int64_t days = params.integer("days", k_usual_days);
  const Day to = circumstances.today, from = to - std::chrono::days{days - 1};
  const Measurement& read = measured.of(defects_of(params));
  Flow flow;
  for (const Record& record : read.records) add(flow, read, record, from, to);
  if (!flow.odd.empty()) {
    const Localized message = say<phrases::defect_days_unusable>(params.text("table"), flow.odd.size());
    return unknown(message, std::move(flow.odd));
  }
  return {.measured = static_cast<double>(flow.closed) - static_cast<double>(flow.found),
          .message = say<phrases::defects_flow>(days, util::format_day(from), util::format_day(to), grouped(flow.found),
                                                grouped(flow.closed), grouped(flow.open))};
}

}  // namespace

Probe probe() {
  return {.info = {.id = "testing.converges",
                   .statement = {"缺陷关闭得不比发现得慢。", "Defects are closed at least as fast as they are found."},
                   .unit = Unit::number,
                   .measured = {"最近若干天关闭数减去新增数", "closed minus found in the last days"},
                   .params = {table_spec({"缺陷清单", "the register of defects"}),
                              {.name = "found",
                               .type = ParamType::column,
                               .required = true,
                               .meaning = {"发现日期列", "the column with the day on which it was found"}},
                              {.name = "closed",
                               .type = ParamType::column,
                               .required = true,
                               .meaning = {"关闭日期列；留空表示未关闭",
                                           "the column with the day on which it was closed; "
                                           "blank while it is open"}},
                              {.name = "days",
                               .type = ParamType::integer,
                               .meaning = {"看最近多少天，1 到 366；默认 14",
                                           "how many days to look at, 1 to 366; default "
                                           "14"}},
                              when_spec()},
                   .pass = ">= 0",
                   .example = "check:\n"
                              "  probe: testing.converges\n"
                              "  with: {table: defects, found: found_on, closed: closed_on}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::testing::converges
