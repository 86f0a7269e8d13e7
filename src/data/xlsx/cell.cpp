// SPDX-License-Identifier: Apache-2.0
#include "data/xlsx/cell.hpp"

#include "util/calendar.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace readiness::data::xlsx {
namespace {

constexpr double k_last_day = 2958465;  // 9999-12-31
constexpr int k_leap_day_1900 = 60;     // 29 February 1900, a day that only spreadsheets know
constexpr double k_exact = 1e15;
constexpr int k_digits = 15;  // that a spreadsheet shows, and a double holds

std::optional<double> number(std::string_view text) {
  double value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return {};
  return value;
}

util::Day day_of(int serial, bool from_1904) {
  using namespace std::chrono;
  if (from_1904) return sys_days{1904y / January / 1} + days(serial);
  return sys_days{1899y / December / 31} + days(serial > k_leap_day_1900 ? serial - 1 : serial);
}

constexpr int k_seconds_a_day = 86'400;

// Of a day, or more hours than it has.
std::string time_text(std::int64_t seconds) {
  return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

std::ptrdiff_t significant_digits(std::string_view text) {
  return std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string date_text(std::string_view serial, bool from_1904) {
  const auto value = number(serial);
  if (!value || *value < 0 || *value > k_last_day) return std::string(serial);
  int days = static_cast<int>(*value);
  int seconds = static_cast<int>(std::lround((*value - days) * k_seconds_a_day));
  if (seconds == k_seconds_a_day) {
    ++days;
    seconds = 0;
  }
  if (days == 0 && !from_1904) return time_text(seconds);
  const std::string day = util::format_day(day_of(days, from_1904));
  return seconds == 0 ? day : day + " " + time_text(seconds);
}

std::string elapsed_text(std::string_view days) {
  const auto value = number(days);
  if (!value || std::abs(*value) > k_last_day) return std::string(days);
  const std::int64_t seconds = std::llround(*value * k_seconds_a_day);
  return seconds < 0 ? "-" + time_text(-seconds) : time_text(seconds);
}

std::string number_text(std::string_view text) {
  if (significant_digits(text) <= k_digits) return std::string(text);
  const auto value = number(text);
  return value ? fmt::format("{:.{}G}", *value, k_digits) : std::string(text);
}

std::optional<std::string> code_text(std::string_view text, std::string_view pattern) {
  const auto value = number(text);
  if (!value || *value < 0 || *value >= k_exact || *value != std::floor(*value)) return {};
  std::string digits = std::to_string(static_cast<std::int64_t>(*value));
  const auto places = static_cast<std::size_t>(std::count(pattern.begin(), pattern.end(), k_digit));
  if (digits.size() < places) digits.insert(0, places - digits.size(), '0');
  std::string shown;
  std::size_t spare = digits.size() - places;  // more digits than places stand in front of the first one
  for (const char sign : pattern) {
    if (sign == k_more_digits) continue;
    if (sign != k_digit) {
      shown += sign;
      continue;
    }
    shown += digits.substr(0, spare + 1);
    digits.erase(0, std::exchange(spare, 0) + 1);
  }
  return shown;
}

std::string formatted(std::string_view text, const NumberFormat& format, bool from_1904) {
  using Shown = NumberFormat::Shown;
  switch (format.shown) {
    case Shown::moment:
      return date_text(text, from_1904);
    case Shown::time:  // 0.5 is noon, not a day in 1904
      return date_text(text, from_1904 && number(text).value_or(1) >= 1);
    case Shown::elapsed:
      return elapsed_text(text);
    case Shown::code:
    case Shown::number:
      break;
  }
  return number_text(text);
}

int column_index(std::string_view reference) {
  int index = 0;
  for (const char letter : reference) {
    if (letter < 'A' || letter > 'Z' || index > 16384) break;
    index = index * 26 + (letter - 'A' + 1);
  }
  return index - 1;
}

std::uint64_t row_number(std::string_view reference) {
  const std::size_t digits = reference.find_first_of("123456789");
  if (digits == std::string_view::npos) return 0;
  std::uint64_t row = 0;
  std::from_chars(reference.data() + digits, reference.data() + reference.size(), row);
  return row;
}

}  // namespace readiness::data::xlsx
