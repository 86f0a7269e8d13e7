// SPDX-License-Identifier: Apache-2.0
// No long silence between meetings, nor since the last one. Article 四.2, 定期召开项目例会.
#include "probes/day.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::probes::training::meets_regularly {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase longest_gap{"最长间隔 {0} 天（{1} 至 {2}）", "the longest gap is {0} days ({1} to {2})"};
constexpr text::Phrase gap_before_meeting{"距上一次（{0}）{1} 天", "{1} days after the one before ({0})"};
constexpr text::Phrase gap_until_today{"此后至今（{0}）{1} 天没有记录", "nothing is recorded in the {1} days until today ({0})"};
constexpr text::Phrase gap_from_start{"自 {0} 起 {1} 天后才有记录", "the first one is {1} days after {0}"};
constexpr text::Phrase no_meeting{"没有一行有截至今天的日期，间隔无从计算", "no row has a date up to today, so there is no gap to compute"};
constexpr text::Phrase unreadable_dates{"{0} 行的日期无法识别，未计入", "rows left out because their date cannot be read: {0}"};
constexpr text::Phrase not_begun{"{0} 尚未到来", "{0} is still to come"};
// clang-format on
}  // namespace phrases

using text::say;
using util::Day;
using util::grouped;

constexpr std::int64_t k_max_gap_days = 14;
constexpr std::int64_t k_longest_limit = 3650;

std::int64_t max_gap_days(const Params& params) { return params.integer("max_gap_days", k_max_gap_days); }

Measure meetings_of(const Params& params) {
  return measures::records(params.text("table"), {params.text("date")}, params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  const std::int64_t days = max_gap_days(params);
  if (days < 1 || days > k_longest_limit)
    return Error{say<text::phrases::out_of_bounds>("max_gap_days", 1, k_longest_limit, days),
                 params.place("max_gap_days")};
  return Rows(params).needs({meetings_of(params)});
}

// A meeting, or (without a record) the day that the project began.
struct Meeting {
  Day day;
  const Record* record;
};

struct Minutes {
  std::vector<Meeting> held;  // by day; what is planned for the future does not count
  std::vector<Sample> unreadable;
};

Minutes minutes_of(const Measurement& read, Day from, Day today) {
  Minutes minutes;
  for (const Record& record : read.records) {
    const auto day = read_day(record.values.front());
    if (!day)
      minutes.unreadable.push_back(sample_of(read, record, 0, say<text::phrases::date_unreadable>()));
    else if (*day >= from && *day <= today)
      minutes.held.push_back({*day, &record});
  }
  std::stable_sort(minutes.held.begin(), minutes.held.end(),
                   [](const Meeting& a, const Meeting& b) { return a.day < b.day; });
  return minutes;
}

struct Gap {
  Meeting from;
  Meeting to;  // without a record: today

  std::int64_t days() const { return (to.day - from.day).count(); }
};

std::vector<Gap> gaps_of(std::optional<Day> since, const std::vector<Meeting>& held, Day today) {
  std::vector<Meeting> marks = held;
  if (since) marks.insert(marks.begin(), {*since, nullptr});
  marks.push_back({today, nullptr});
  std::vector<Gap> gaps;
  for (std::size_t i = 1; i < marks.size(); ++i) gaps.push_back({marks[i - 1], marks[i]});
  return gaps;
}

// At the meeting that came too late, or after which none came.
Sample sample_at(const Gap& gap, const Measurement& read, const std::string& column) {
  const std::string from = util::format_day(gap.from.day), to = util::format_day(gap.to.day);
  const std::string days = grouped(static_cast<std::uint64_t>(gap.days()));
  if (!gap.to.record) {
    if (!gap.from.record)
      return {.file = read.file,
              .column = header_of(read, 0, column),
              .value = {},
              .reason = say<phrases::gap_until_today>(to, days)};
    return sample_of(read, *gap.from.record, 0, say<phrases::gap_until_today>(to, days));
  }
  const Localized reason =
      gap.from.record ? say<phrases::gap_before_meeting>(from, days) : say<phrases::gap_from_start>(from, days);
  return sample_of(read, *gap.to.record, 0, reason);
}

Verdict longest(const std::vector<Gap>& gaps, Minutes minutes, const Measurement& read, const Params& params) {
  const auto worst =
      std::max_element(gaps.begin(), gaps.end(), [](const Gap& a, const Gap& b) { return a.days() < b.days(); });
  std::vector<Sample> samples = std::move(minutes.unreadable);
  const Localized remark = samples.empty() ? Localized{} : say<phrases::unreadable_dates>(grouped(samples.size()));
  for (const Gap& gap : gaps)
    if (gap.days() > max_gap_days(params)) samples.push_back(sample_at(gap, read, params.text("date")));
  return {.measured = static_cast<double>(worst->days()),
          .message =
              with_remark(say<phrases::longest_gap>(grouped(static_cast<std::uint64_t>(worst->days())),
                                                    util::format_day(worst->from.day), util::format_day(worst->to.day)),
                          remark),
          .samples = by_row(std::move(samples))};
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances& circumstances) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  std::optional<Day> since;
  if (params.has("since")) {
    const auto day = read_milestone(params.text("since"), circumstances.facts);
    if (!day) return unknown(day.error());
    since = *day;
  }
  if (since && *since > circumstances.today)
    return {.otherwise = Outcome::not_applicable, .message = say<phrases::not_begun>(util::format_day(*since))};
  const Measurement& read = measured.of(meetings_of(params));
  Minutes minutes = minutes_of(read, since.value_or(Day::min()), circumstances.today);
  if (minutes.held.empty() && !since) return unknown(say<phrases::no_meeting>(), by_row(std::move(minutes.unreadable)));
  const std::vector<Gap> gaps = gaps_of(since, minutes.held, circumstances.today);
  return longest(gaps, std::move(minutes), read, params);
}

}  // namespace

Probe probe() {
  return {
      .info =
          {.id = "training.meets_regularly",
           .statement = {"例会没有长时间中断。", "Meetings take place without a long gap."},
           .unit = Unit::number,
           .measured = {"相邻两次会议之间（含最近一次至今）的最长间隔天数",
                        "longest gap in days between consecutive meetings, and since the last one"},
           .params = {table_spec({"会议纪要登记表，每行一次会议", "the register of minutes: one meeting a row"}),
                      {.name = "date",
                       .type = ParamType::column,
                       .required = true,
                       .meaning = {"会议日期列；今天以后的日期不计",
                                   "the column with the date; dates after today do not count"}},
                      {.name = "max_gap_days",
                       .type = ParamType::integer,
                       .meaning = {"列出超过此天数的间隔，1 到 3650；默认 14",
                                   "gaps of more days than this are listed, 1 to 3650; default: 14"}},
                      {.name = "since",
                       .type = ParamType::text,
                       .meaning = {"从哪天算起：日期，或项目文件 facts 中的名称（如 kickoff）；不写则从第一次会议算起",
                                   "from when on: a date, or the name of a fact such as kickoff; default: the "
                                   "first meeting"}},
                      when_spec()},
           .pass = "<= 14",
           .example = "check:\n"
                      "  probe: training.meets_regularly\n"
                      "  with: {table: minutes, date: date, since: 2026-01-05}\n"
                      "  expect: {pass: \"<= 14\", fail: \"> 28\"}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::training::meets_regularly
