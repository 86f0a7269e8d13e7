// SPDX-License-Identifier: Apache-2.0
#include "recon/moment.hpp"

#include "data/formats/date.hpp"
#include "data/formats/digits.hpp"

#include <fmt/core.h>

#include <chrono>

namespace readiness::recon {
namespace {

constexpr std::int64_t k_day_seconds = 86'400;

std::int64_t days_since_1970(data::DayNumber day) {
  const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(day / 10'000)),
                                         std::chrono::month(day / 100 % 100), std::chrono::day(day % 100)};
  return std::chrono::sys_days(date).time_since_epoch().count();
}

unsigned two_digits(std::string_view text, std::size_t at) {
  return static_cast<unsigned>(text[at] - '0') * 10 + static_cast<unsigned>(text[at + 1] - '0');
}

// Up to two digits from the front.
std::optional<int> take_number(std::string_view& text) {
  int number = 0;
  std::size_t count = 0;
  for (; count < 2 && count < text.size() && data::is_digit(text[count]); ++count)
    number = number * 10 + (text[count] - '0');
  text.remove_prefix(count);
  return count == 0 ? std::nullopt : std::optional(number);
}

}  // namespace

std::optional<int> zone_minutes(std::string_view text) {
  if (text == "Z" || text == "z" || text == "UTC") return 0;
  if (text.empty() || (text.front() != '+' && text.front() != '-')) return std::nullopt;
  const int sign = text.front() == '-' ? -1 : 1;
  text.remove_prefix(1);
  const std::optional<int> hours = take_number(text);
  if (text.starts_with(':')) text.remove_prefix(1);
  const int minutes = text.empty() ? 0 : take_number(text).value_or(60);
  if (!hours || *hours > 14 || minutes > 59 || !text.empty()) return std::nullopt;
  return sign * (*hours * 60 + minutes);
}

// day_number has proved the form: what stands behind the first T or blank is hh:mm[:ss[.fraction]][zone].
std::optional<Moment> moment(std::string_view text) {
  const data::DayNumber day = data::day_number(text);
  if (day == 0) return std::nullopt;
  Moment moment{.seconds = days_since_1970(day) * k_day_seconds};
  const std::size_t gap = text.find_first_of("T ");
  if (gap == std::string_view::npos) return moment;
  std::string_view time = text.substr(gap + 1);
  moment.has_time = true;
  const std::size_t zone = time.find_first_of("Z+-");
  if (zone != std::string_view::npos) {
    moment.zone = zone_minutes(time.substr(zone));
    time = time.substr(0, zone);
  }
  const std::optional<int> hour = take_number(time);
  if (time.starts_with(':')) time.remove_prefix(1);
  const std::optional<int> minute = take_number(time);
  moment.seconds += hour.value_or(0) * 3600 + minute.value_or(0) * 60;
  if (time.size() >= 3 && time.front() == ':') moment.seconds += two_digits(time, 1);
  return moment;
}

std::string text_of(const Moment& moment) {
  const std::chrono::sys_seconds instant{std::chrono::seconds(moment.seconds)};
  const auto day = std::chrono::floor<std::chrono::days>(instant);
  const std::chrono::year_month_day date(day);
  const std::string text = fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  if (!moment.has_time) return text;
  const std::int64_t second = (instant - day).count();
  return fmt::format("{} {:02}:{:02}:{:02}", text, second / 3600, second / 60 % 60, second % 60);
}

}  // namespace readiness::recon
