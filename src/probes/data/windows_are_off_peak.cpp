// SPDX-License-Identifier: Apache-2.0
// Windows at night, on weekends and holidays; never at the closing of a month, nor on a weekend day that is worked in
// exchange for a holiday. Article 二.3: 选择在业务低峰期（如周末或夜间）进行.
#include "probes/data/names.hpp"
#include "probes/data/window.hpp"
#include "probes/day.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/calendar.hpp"
#include "util/strings.hpp"

#include <map>
#include <optional>
#include <set>

namespace readiness::probes::data::windows_are_off_peak {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase hour_out_of_day{"{0} 必须在 0 到 24 之间", "{0} must be 0 to 24"};
constexpr text::Phrase windows_off_peak{"{1} 个窗口中有 {0} 个避开了业务高峰", "windows outside business hours: {0} of {1}"};
constexpr text::Phrase window_at_month_end{"{0} 属于月末结账日", "{0} is a day of the month-end closing"};
constexpr text::Phrase window_in_working_hours{"{0} 是工作日，占用了白天时间", "{0} is a working day, and the window takes its daytime"};
constexpr text::Phrase window_on_swapped_day{"{0} 是调休的工作日，占用了白天时间", "{0} is a weekend day that is worked, and the window takes its daytime"};
constexpr text::Phrase holidays_not_known{"节假日安排中没有 {0} 年", "the holiday calendar has nothing on {0}"};
constexpr text::Phrase calendar_incomplete{"有窗口无法判断：{0}", "some windows cannot be judged: {0}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::Day;
using util::grouped;

const std::string k_off = "休|放假|holiday|off", k_worked = "班|上班|workday|working day";
constexpr std::size_t k_date = 0, k_kind = 1;  // of a holiday's record

Measure windows_of(const Params& params) { return windows_in(params.text("table")); }
Measure holidays_of(const Params& params) { return measures::records(params.text("holidays_table"), {"date", "kind"}); }
Rows holiday_rows(const Params& params) { return {params.text("holidays_table"), ""}; }

// What counts as off-peak.
struct Hours {
  std::int64_t night_from, night_to;  // of a working day: before and after
  std::int64_t closing_days;          // the last days of a month
};

Hours hours_of(const Params& params) {
  return {params.integer("night_from", 20), params.integer("night_to", 7), params.integer("closing_days", 2)};
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  const Hours hours = hours_of(params);
  if (hours.night_from < 0 || hours.night_from > 24)
    return Error{say<phrases::hour_out_of_day>("night_from"), params.place("night_from")};
  if (hours.night_to < 0 || hours.night_to > 24)
    return Error{say<phrases::hour_out_of_day>("night_to"), params.place("night_to")};
  return Rows(params).needs(holiday_rows(params).needs({windows_of(params), holidays_of(params)}));
}

class Calendar {
 public:
  Calendar(const Measurement& read, const Names& off, const Names& worked) {
    for (const Record& record : read.records) {
      const auto day = read_day(record.values[k_date]);
      if (!day) continue;
      years_.insert(std::chrono::year_month_day(*day).year());
      if (off.hold(record.values[k_kind])) swaps_[*day] = false;
      if (worked.hold(record.values[k_kind])) swaps_[*day] = true;
    }
  }

  bool knows(std::chrono::year year) const { return years_.contains(year); }
  bool is_swapped(Day day) const {
    const auto found = swaps_.find(day);
    return found != swaps_.end() && found->second;
  }
  bool is_worked(Day day) const {
    if (const auto found = swaps_.find(day); found != swaps_.end()) return found->second;
    const std::chrono::weekday weekday(day);
    return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday;
  }

 private:
  std::map<Day, bool> swaps_;  // days unlike others of their weekday: is there work?
  std::set<std::chrono::year> years_;
};

bool is_closing(Day day, std::int64_t closing_days) {
  return std::chrono::year_month_day(day).month() !=
         std::chrono::year_month_day(day + std::chrono::days{closing_days}).month();
}

// The part of the window on this day: does it touch the hours of work?
bool takes_daytime(const Window& window, Day day, const Hours& hours) {
  const Moment work_from = Moment(day) + std::chrono::hours{hours.night_to};
  const Moment work_to = Moment(day) + std::chrono::hours{hours.night_from};
  return window.from < work_to && window.to > work_from;
}

std::optional<Localized> fault_of(const Window& window, const Calendar& calendar, const Hours& hours) {
  for (Day day = std::chrono::floor<std::chrono::days>(window.from); Moment(day) < window.to;
       day += std::chrono::days{1}) {
    if (is_closing(day, hours.closing_days)) return say<phrases::window_at_month_end>(util::format_day(day));
    if (!calendar.is_worked(day) || !takes_daytime(window, day, hours)) continue;
    if (calendar.is_swapped(day)) return say<phrases::window_on_swapped_day>(util::format_day(day));
    return say<phrases::window_in_working_hours>(util::format_day(day));
  }
  return std::nullopt;
}

// A year of the window that the calendar has nothing on.
std::optional<int> unknown_year(const Window& window, const Calendar& calendar) {
  for (const Moment moment : {window.from, window.to}) {
    const auto year = std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(moment)).year();
    if (!calendar.knows(year)) return static_cast<int>(year);
  }
  return std::nullopt;
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  if (auto verdict = holiday_rows(params).none(measured)) return *verdict;
  const Measurement& read = measured.of(windows_of(params));
  Windows windows = read_windows(read);
  if (auto verdict = Rows(params).none_with_value(measured, "window", windows.given)) return *verdict;
  const Calendar calendar(measured.of(holidays_of(params)), Names(params.text("off", k_off)),
                          Names(params.text("worked", k_worked)));
  Measurement wrong{.count = windows.faulty.size(), .rows = windows.given, .samples = std::move(windows.faulty)};
  for (const Window& window : windows.good) {
    if (const auto year = unknown_year(window, calendar)) {
      const Localized why = say<phrases::holidays_not_known>(*year);
      return unknown(say<phrases::calendar_incomplete>(why), {sample_of(read, *window.record, 1, why)});
    }
    const auto fault = fault_of(window, calendar, hours_of(params));
    if (!fault) continue;
    ++wrong.count;
    wrong.samples.push_back(sample_of(read, *window.record, 1, *fault));
  }
  wrong.samples = by_row(std::move(wrong.samples));
  return share_verdict(wrong, say<phrases::windows_off_peak>(grouped(wrong.rows - wrong.count), grouped(wrong.rows)));
}

ParamSpec number_spec(const std::string& name, Localized meaning) {
  return {.name = name, .type = ParamType::integer, .meaning = std::move(meaning)};
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.windows_are_off_peak",
                   .statement = {"窗口都在夜间、周末或节假日，且避开月末和调休工作日。",
                                 "Windows lie at night, on weekends or holidays, and never at the end of a month."},
                   .unit = Unit::share,
                   .measured = {"避开业务高峰的窗口所占的比例", "share of windows outside business hours"},
                   .params =
                       {table_spec({"窗口，须有列 window、starts_at、ends_at",
                                    "the windows, with the columns window, starts_at and ends_at"}),
                        {.name = "holidays_table",
                         .type = ParamType::table,
                         .required = true,
                         .meaning = {"节假日安排，须有列 date、kind",
                                     "the holiday calendar, with the columns date and kind"}},
                        {.name = "off",
                         .type = ParamType::text,
                         .meaning = {"kind 列中表示放假的值；不写则为 休|放假|holiday|off",
                                     "the kind of a day off; default: 休|放假|holiday|off"}},
                        {.name = "worked",
                         .type = ParamType::text,
                         .meaning = {"kind 列中表示调休上班的值；不写则为 班|上班|workday|working day",
                                     "the kind of a weekend day that is worked; default: 班|上班|workday|working day"}},
                        number_spec("night_from", {"工作日从几点起算夜间；不写则为 20",
                                                   "hour from which a working day is quiet; default: 20"}),
                        number_spec("night_to", {"工作日到几点为止算夜间；不写则为 7",
                                                 "hour until which a working day is quiet; default: 7"}),
                        number_spec("closing_days",
                                    {"月末要避开的天数；不写则为 2", "last days of a month to keep free; default: 2"})},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.windows_are_off_peak\n"
                              "  with: {table: windows, holidays_table: holidays}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::windows_are_off_peak
