// SPDX-License-Identifier: Apache-2.0
// An export that was drawn lately: its newest record is not old. Article 二.1, 准确性 (数据是否过时).
#include "probes/day.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/calendar.hpp"
#include "util/decimal.hpp"
#include "util/strings.hpp"

namespace readiness::probes::data::is_current {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase newest_is_old{"“{0}”最新的日期是 {1}，距今 {2} 天", "the newest {0} is {1}, {2} days ago"};
constexpr text::Phrase newest_is_no_day{"“{0}”中没有可识别的日期，或混有数字，无法判断", "{0} has no dates, or numbers among them, so nothing can be told"};
constexpr text::Phrase newest_lies_ahead{"“{0}”最新的日期是 {1}，在今天之后，无法判断", "the newest {0} is {1}, which is yet to come, so nothing can be told"};
// clang-format on
}  // namespace phrases

using text::say;

Measure newest(const Params& params) {
  return measures::maximum(params.text("table"), params.text("column"), params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) { return Rows(params).needs({newest(params)}); }

// The largest of numbers alone may be a day as well: 20260130, or 46052 as spreadsheets count days.
std::optional<util::Day> day_of(const Measurement& newest) {
  if (newest.count > 0 && util::Decimal::parse(newest.text)) return std::nullopt;  // numbers among dates
  return read_day(newest.text);
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances& circumstances) {
  const Measurement& found = measured.of(newest(params));
  const std::string column = params.text("column");
  if (auto verdict = Rows(params).none_with_value(measured, column, found.rows + found.count)) return *verdict;
  const auto day = day_of(found);
  if (!day) return unknown(say<phrases::newest_is_no_day>(column));
  const std::int64_t age = (circumstances.today - *day).count();
  if (age < 0) return unknown(say<phrases::newest_lies_ahead>(column, util::format_day(*day)));
  return {.measured = static_cast<double>(age),
          .message = say<phrases::newest_is_old>(column, util::format_day(*day), age)};
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.is_current",
                   .statement = {"最新的一条记录距今不久。", "The newest record is not old."},
                   .unit = Unit::number,
                   .measured = {"最新日期距今的天数", "days since the newest date"},
                   .dimension = Dimension::timely,
                   .params = {table_spec(), column_spec({"日期列", "the column of dates"}), when_spec()},
                   .pass = "<= 30",
                   .example = "check:\n"
                              "  probe: data.is_current\n"
                              "  with: {table: customers, column: updated_on}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::is_current
