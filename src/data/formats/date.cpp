// SPDX-License-Identifier: Apache-2.0
#include "data/formats/date.hpp"

#include "data/formats/digits.hpp"
#include "data/formats/list.hpp"
#include "text/phrases.hpp"
#include "util/clock_time.hpp"

#include <fmt/core.h>

#include <chrono>

namespace readiness::data {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase no_such_day{"日历上没有这一天", "no such day in the calendar"};
// clang-format on
}  // namespace phrases

// Three groups of digits with one separator have the looks of a date: then it is the day that does not exist.
bool looks_like_date(std::string_view value) {
  const std::size_t first = value.find_first_not_of("0123456789");
  if (first == 0 || first == std::string_view::npos || first > 4) return false;
  const char separator = value[first];
  if (separator != '-' && separator != '/' && separator != '.') return false;
  const std::size_t second = value.find(separator, first + 1);
  if (second == std::string_view::npos || second - first > 3) return false;
  const std::size_t end = std::min(value.find_first_not_of("0123456789", second + 1), value.size());
  const std::string_view last = value.substr(second + 1, end - second - 1);
  const bool year = first == 4 || last.size() == 4 || last.size() == 2;
  return year && all_digits(value.substr(first + 1, second - first - 1)) && !last.empty() && last.size() <= 4 &&
         all_digits(last) && util::read_clock_time(value.substr(end));
}

// Full-width digits are read by people, and not by the next system.
bool is_date(std::string_view value) {
  if (util::has_iso_shape(value)) return util::iso_day_number(value) != 0;
  return value.find('\xEF') == std::string_view::npos && (day_number(value) != 0 || serial_day(value) != 0);
}

Localized reason(std::string_view value) {
  return looks_like_date(value) && !util::is_ambiguous(value) ? text::say<phrases::no_such_day>()
                                                              : text::say<text::phrases::not_a_day>();
}

}  // namespace

DayNumber day_number_of(const util::Moment& moment) {
  const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(moment.day()))};
  return static_cast<unsigned>(static_cast<int>(date.year())) * 10'000 + static_cast<unsigned>(date.month()) * 100 +
         static_cast<unsigned>(date.day());
}

DayNumber day_number(std::string_view text, util::DateOrder order) {
  if (text.empty()) return 0;
  if (util::has_iso_shape(text)) return util::iso_day_number(text);
  const auto moment = util::read_moment(text, order);
  return moment ? day_number_of(*moment) : 0;
}

DayNumber serial_day(std::string_view text) {
  const auto moment = util::read_serial(text);
  return moment ? day_number_of(*moment) : 0;
}

std::string iso_day(DayNumber day) {
  return fmt::format("{:04}-{:02}-{:02}", day / 10'000, day / 100 % 100, day % 100);
}

Format formats::date() { return {"date", mismatches_of<is_date>, is_date, reason}; }

}  // namespace readiness::data
