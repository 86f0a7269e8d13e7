// SPDX-License-Identifier: Apache-2.0
// How long the migration takes, by the speed of its rehearsal, and whether the windows are long enough. Article 二.3:
// 进行性能测试，预估迁移总时长.
#include "probes/data/objects.hpp"
#include "probes/data/window.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/decimal.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace readiness::probes::data::migration_fits_window {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase number_is_too_small{"{0} 不能小于 {1}", "{0} must be {1} or more"};
constexpr text::Phrase migration_duration{"按演练速度并乘以 {0}，预计 {1}，窗口合计 {2}", "at the speed of the rehearsal, times {0}, it takes {1}; the windows have {2}"};
constexpr text::Phrase hours_and_minutes{"{0} 小时 {1} 分", "{0} h {1} min"};
constexpr text::Phrase objects_not_rehearsed{"没有可用的演练记录：{0}", "no rehearsal to go by: {0}"};
constexpr text::Phrase no_window_to_use{"没有一个可用的迁移窗口", "there is no window that can be used"};
// clang-format on
}  // namespace phrases

using text::say;
using util::Decimal;

constexpr std::size_t k_object = 0, k_rows = 1, k_seconds = 2;  // of a rehearsal's record

Measure rehearsals_of(const Params& params) {
  return measures::records(params.text("table"), {"object", "rows", "seconds"}, params.text("when"));
}
Measure windows_of(const Params& params) { return windows_in(params.text("windows_table")); }
Rows window_rows(const Params& params) { return {params.text("windows_table"), ""}; }

Result<Wishes> needs(const Params& params, const Circumstances&) {
  if (params.number("reserve", 1.3) < 1)
    return Error{say<phrases::number_is_too_small>("reserve", "1"), params.place("reserve")};
  Wishes wanted{rehearsals_of(params), windows_of(params)};
  RD_TRY(const auto objects, objects_of(params));
  for (const Object& object : objects) wanted.push_back(measures::rows(object.table));
  return Rows(params).needs(window_rows(params).needs(std::move(wanted)));
}

std::optional<double> positive(const std::string& cell) {
  const auto number = Decimal::parse(util::trim(util::fold(cell)));
  if (!number || *number <= Decimal{}) return std::nullopt;
  return number->number();
}

// Seconds a row, by object; of several rehearsals the slowest one.
std::map<std::string, double> pace_of(const Measurement& read) {
  std::map<std::string, double> pace;
  for (const Record& record : read.records) {
    const std::string object = key_of(record.values[k_object]);
    const auto rows = positive(record.values[k_rows]), seconds = positive(record.values[k_seconds]);
    if (object.empty() || !rows || !seconds) continue;
    double& slowest = pace[object];
    slowest = std::max(slowest, *seconds / *rows);
  }
  return pace;
}

struct Estimate {
  double seconds = 0;
  std::vector<std::string> not_rehearsed;
};

Estimate estimate(const Params& params, const Measured& measured) {
  const auto pace = pace_of(measured.of(rehearsals_of(params)));
  Estimate whole;
  const auto objects = objects_of(params);
  for (const Object& object : *objects) {
    const std::uint64_t rows = measured.of(measures::rows(object.table)).count;
    double slowest = 0;
    for (const std::string& name : object.names.keys())
      if (const auto found = pace.find(name); found != pace.end()) slowest = std::max(slowest, found->second);
    whole.seconds += static_cast<double>(rows) * slowest;
    if (slowest == 0 && rows > 0) whole.not_rehearsed.push_back(object.names.first());
  }
  whole.seconds *= params.number("reserve", 1.3);
  return whole;
}

Localized hours(double minutes) {
  const auto whole = static_cast<std::int64_t>(std::ceil(minutes));
  return say<phrases::hours_and_minutes>(whole / 60, whole % 60);
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  if (auto verdict = window_rows(params).none(measured)) return *verdict;
  Windows windows = read_windows(measured.of(windows_of(params)));
  if (windows.good.empty()) return unknown(say<phrases::no_window_to_use>(), std::move(windows.faulty));
  const Estimate needed = estimate(params, measured);
  if (!needed.not_rehearsed.empty())
    return unknown(say<phrases::objects_not_rehearsed>(text::enumerated(needed.not_rehearsed)));
  const double minutes = needed.seconds / 60, there = static_cast<double>(total_time(windows.good).count());
  return {.measured = minutes <= there ? 100 : 100 * there / minutes,
          .message = say<phrases::migration_duration>(util::floored(params.number("reserve", 1.3)), hours(minutes),
                                                      hours(there)),
          .samples = std::move(windows.faulty)};
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "data.migration_fits_window",
               .statement = {"按演练速度估算，迁移能在窗口内完成。",
                             "At the speed of the rehearsal, the migration fits its windows."},
               .unit = Unit::share,
               .measured = {"窗口合计时长占预计时长的比例，最多 100 %（预计时长 = 行数 × 每行用时 × 余量）",
                            "share of the estimated duration that the windows have, 100 % at most (estimate: rows x "
                            "seconds a row x reserve)"},
               .params = {table_spec({"演练记录，须有列 object、rows、seconds",
                                      "the rehearsals, with the columns object, rows and seconds"}),
                          {.name = "windows_table",
                           .type = ParamType::table,
                           .required = true,
                           .meaning = {"迁移窗口，须有列 window、starts_at、ends_at",
                                       "the windows, with the columns window, starts_at and ends_at"}},
                          objects_spec(),
                          {.name = "reserve",
                           .type = ParamType::number,
                           .meaning = {"余量倍数；不写则为 1.3", "factor of reserve; default: 1.3"}},
                          when_spec()},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: data.migration_fits_window\n"
                          "  with:\n"
                          "    table: rehearsals\n"
                          "    windows_table: windows\n"
                          "    objects: {客户: customers, 订单: orders}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::migration_fits_window
