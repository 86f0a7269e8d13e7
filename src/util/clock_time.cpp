// SPDX-License-Identifier: Apache-2.0
#include "util/clock_time.hpp"

#include "util/digits.hpp"
#include "util/moment.hpp"
#include "util/strings.hpp"

#include <initializer_list>

namespace readiness::util {
namespace {

enum class HalfDay { unsaid, morning, afternoon };

bool take_sign(std::string_view& text, std::initializer_list<std::string_view> signs) {
  for (const std::string_view sign : signs)
    if (text.starts_with(sign)) {
      text.remove_prefix(sign.size());
      return true;
    }
  return false;
}

std::optional<int> take_two_digits(std::string_view& text) {
  int number = 0;
  std::size_t count = 0;
  for (; count < 2 && count < text.size() && is_digit(text[count]); ++count) number = number * 10 + (text[count] - '0');
  text.remove_prefix(count);
  return count == 0 ? std::nullopt : std::optional(number);
}

HalfDay take_half_day(std::string_view& text) {
  if (take_sign(text, {"上午", "凌晨", "早上", "AM", "am", "A.M.", "a.m.", "Am"})) return HalfDay::morning;
  if (take_sign(text, {"下午", "PM", "pm", "P.M.", "p.m.", "Pm"})) return HalfDay::afternoon;
  return HalfDay::unsaid;
}

// 星期五, （周五）
void skip_chinese_weekday(std::string_view& text) {
  std::string_view rest = trim_left(text);
  const bool bracket = take_sign(rest, {"（", "("});
  if (!take_sign(rest, {"星期", "礼拜", "禮拜", "周", "週"})) return;
  if (!take_sign(rest, {"一", "二", "三", "四", "五", "六", "日", "天"})) return;
  if (bracket && !take_sign(rest, {"）", ")"})) return;
  text = rest;
}

// ".123" or ",123": up to nine digits count.
bool take_fraction(std::string_view& text, std::int32_t& nanos) {
  if (!text.starts_with('.') && !text.starts_with(',')) return true;
  text.remove_prefix(1);
  std::size_t digits = 0;
  for (std::int32_t unit = 100'000'000; digits < text.size() && is_digit(text[digits]); ++digits, unit /= 10)
    nanos += (text[digits] - '0') * unit;
  text.remove_prefix(digits);
  return digits > 0;
}

// 12 at noon and at midnight; 20:15 PM is 20:15.
std::optional<int> hour_of(int hour, HalfDay half) {
  if (half == HalfDay::unsaid || hour > 12) return half == HalfDay::morning ? std::nullopt : std::optional(hour);
  return hour % 12 + (half == HalfDay::afternoon ? 12 : 0);
}

struct Written {
  int hour = 0, minute = 0, second = 0;
};

// 8:15:00.5, 8时15分
std::optional<Written> take_clock(std::string_view& text, std::int32_t& nanos) {
  const auto hour = take_two_digits(text);
  if (!hour) return std::nullopt;
  Written time{.hour = *hour};
  if (take_sign(text, {"时", "時", "点", "點"})) {
    if (const auto minute = take_two_digits(text)) {
      time.minute = *minute;
      if (!take_sign(text, {"分"})) return std::nullopt;
      if (const auto second = take_two_digits(text)) {
        time.second = *second;
        if (!take_sign(text, {"秒"})) return std::nullopt;
      }
    }
    return time;
  }
  if (!take_sign(text, {":"})) return time.hour >= 1 && time.hour <= 12 ? std::optional(time) : std::nullopt;
  const auto minute = take_two_digits(text);
  if (!minute) return std::nullopt;
  time.minute = *minute;
  if (!take_sign(text, {":"})) return time;
  const auto second = take_two_digits(text);
  if (!second || !take_fraction(text, nanos)) return std::nullopt;
  time.second = *second;
  return time;
}

}  // namespace

std::optional<int> zone_minutes(std::string_view text) {
  if (text == "Z" || text == "z" || text == "UTC" || text == "GMT" || text == "utc" || text == "gmt") return 0;
  if (text.empty() || (text.front() != '+' && text.front() != '-')) return std::nullopt;
  const int sign = text.front() == '-' ? -1 : 1;
  text.remove_prefix(1);
  const std::optional<int> hours = take_two_digits(text);
  if (text.starts_with(':')) text.remove_prefix(1);
  const int minutes = text.empty() ? 0 : take_two_digits(text).value_or(60);
  if (!hours || *hours > 14 || minutes > 59 || !text.empty()) return std::nullopt;
  return sign * (*hours * 60 + minutes);
}

std::optional<ClockTime> read_clock_time(std::string_view text) {
  skip_chinese_weekday(text);
  if (text.empty()) return ClockTime{};
  const bool letter = take_sign(text, {"T", "t"});
  const auto front = static_cast<unsigned char>(text.empty() ? ' ' : text.front());
  if (!letter && front != ' ' && front != '\t' && front < 0x80 && !is_digit(text.front())) return std::nullopt;
  const bool gap = front == ' ' || front == '\t' || front >= 0x80;
  text = trim_left(text);
  HalfDay half = take_half_day(text);
  const bool half_first = half != HalfDay::unsaid;
  text = trim_left(text);
  ClockTime time{.stated = true};
  const std::string_view clock = text;
  const auto written = take_clock(text, time.nanos);
  if (!written) return std::nullopt;
  const bool hour_alone = all_digits(clock.substr(0, clock.size() - text.size()));
  text = trim_left(text);
  if (!half_first) half = take_half_day(text);
  if ((hour_alone && half == HalfDay::unsaid) || (!letter && !gap && !half_first && hour_alone)) return std::nullopt;
  const auto hour = hour_of(written->hour, half);
  if (!hour || *hour > 23 || written->minute > 59 || written->second > 59) return std::nullopt;
  time.seconds = *hour * 3600 + written->minute * 60 + written->second;
  text = trim_left(text);
  if (text.empty()) return time;
  time.zone = zone_minutes(text);
  return time.zone ? std::optional(time) : std::nullopt;
}

}  // namespace readiness::util
