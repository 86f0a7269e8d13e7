// SPDX-License-Identifier: Apache-2.0
// Numbers or dates between two bounds, both included. A value of another kind is outside; a blank one
// takes no part. Article 二.1, 准确性 (错误的交易金额).
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/calendar.hpp"
#include "util/decimal.hpp"
#include "util/moment.hpp"
#include "util/strings.hpp"

namespace readiness::probes::data::is_in_range {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase values_out_of_range{"已填写的 {1} 行中有 {0} 行的“{2}”不在 {3} 范围内", "{2} is outside {3} in {0} of the {1} rows that have a value"};
constexpr text::Phrase range_from{"≥ {0}", ">= {0}"};
constexpr text::Phrase range_to{"≤ {0}", "<= {0}"};
constexpr text::Phrase range_between{"{0} 至 {1}", "{0} to {1}"};
constexpr text::Phrase range_is_open{"low 与 high 至少要写一个", "low or high is needed"};
constexpr text::Phrase bound_is_no_value{"{0} 必须是数字或日期（2026-01-30），现为“{1}”", "{0} must be a number or a date like 2026-01-30, not '{1}'"};
constexpr text::Phrase bounds_differ_in_kind{"low 与 high 必须同为数字或同为日期", "low and high must both be numbers or both be dates"};
constexpr text::Phrase range_is_empty{"low（{0}）大于 high（{1}）", "low ({0}) is above high ({1})"};
// clang-format on
}  // namespace phrases

using text::say;
using util::Decimal;
using util::grouped;

// "today" is the day of the audit.
std::string bound(const Params& params, const std::string& name, const Circumstances& circumstances) {
  const std::string text = params.text(name);
  return text == "today" ? util::format_day(circumstances.today) : text;
}

Measure outside(const Params& params, const Circumstances& circumstances) {
  return measures::outside_range(params.text("table"), params.text("column"), bound(params, "low", circumstances),
                                 bound(params, "high", circumstances), params.text("when"));
}

// Numbers come first: 20260130 is one.
bool is_date(const std::string& text) { return !Decimal::parse(text) && util::read_moment(text); }

Result<void> check_bound(const Params& params, const std::string& name) {
  const std::string text = params.text(name);
  if (!params.has(name) || text == "today" || Decimal::parse(text) || is_date(text)) return {};
  return Error{say<phrases::bound_is_no_value>(name, text), params.place(name)};
}

Result<void> check_order(const Params& params) {
  const std::string low = params.text("low"), high = params.text("high");
  if (low.empty() || high.empty()) return {};
  if (low == "today" || high == "today") {  // which day that is does not matter here
    const std::string& other = low == "today" ? high : low;
    if (other == "today" || is_date(other)) return {};
    return Error{say<phrases::bounds_differ_in_kind>(), params.place("high")};
  }
  if (is_date(low) != is_date(high)) return Error{say<phrases::bounds_differ_in_kind>(), params.place("high")};
  const bool empty = is_date(low) ? util::order_of(*util::read_moment(low), *util::read_moment(high)) > 0
                                  : *Decimal::parse(low) > *Decimal::parse(high);
  if (empty) return Error{say<phrases::range_is_empty>(low, high), params.place("low")};
  return {};
}

Result<Wishes> needs(const Params& params, const Circumstances& circumstances) {
  if (!params.has("low") && !params.has("high")) return Error{say<phrases::range_is_open>()};
  RD_CHECK(check_bound(params, "low"));
  RD_CHECK(check_bound(params, "high"));
  RD_CHECK(check_order(params));
  return Rows(params).needs({outside(params, circumstances)});
}

Localized describe_range(const Params& params, const Circumstances& circumstances) {
  const std::string low = bound(params, "low", circumstances), high = bound(params, "high", circumstances);
  if (!params.has("high")) return say<phrases::range_from>(low);
  if (!params.has("low")) return say<phrases::range_to>(high);
  return say<phrases::range_between>(low, high);
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances& circumstances) {
  const Measurement& wrong = measured.of(outside(params, circumstances));
  const std::string name = column_name(params.text("column"), wrong.samples);
  if (auto verdict = Rows(params).none_with_value(measured, name, wrong.rows)) return *verdict;
  return share_verdict(wrong, say<phrases::values_out_of_range>(grouped(wrong.count), grouped(wrong.rows), name,
                                                                describe_range(params, circumstances)));
}

}  // namespace

Probe probe() {
  return {
      .info =
          {.id = "data.is_in_range",
           .statement = {"该列的每个值都在规定的范围内。", "Every value in the column is within the range."},
           .unit = Unit::share,
           .measured = {"已填写的值中在范围内的比例", "share of the given values that are within the range"},
           .dimension = Dimension::accurate,
           .params =
               {table_spec(),
                column_spec(),
                {.name = "low",
                 .type = ParamType::text,
                 .meaning =
                     {"最小的数字或最早的日期（2026-01-30、2026-01-30 08:15 或 today），含本身；不写则不限",
                      "smallest number or earliest date (2026-01-30, 2026-01-30 08:15, today) allowed; default: none"}},
                {.name = "high",
                 .type = ParamType::text,
                 .meaning = {"最大的数字或最晚的日期（或 today），含本身；不写则不限",
                             "largest number or latest date (or today) allowed; default: none"}},
                when_spec()},
           .pass = ">= 100 %",
           .example = "check:\n"
                      "  probe: data.is_in_range\n"
                      "  with: {table: orders, column: amount, low: 0.01, high: 50000000}\n"
                      "  expect: {pass: \">= 99.5 %\", fail: \"< 98 %\"}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::is_in_range
