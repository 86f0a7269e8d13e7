// SPDX-License-Identifier: Apache-2.0
#include "data/formats/date.hpp"

#include "data/formats/digits.hpp"
#include "data/formats/list.hpp"
#include "text/data_phrases.hpp"

#include <fmt/core.h>

#include <array>
#include <cstdint>

namespace readiness::data {

namespace {

unsigned days_in(unsigned year, unsigned month) {
  constexpr std::array<unsigned, 13> k_days = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return k_days[month] + (month == 2 && leap ? 1 : 0);
}

DayNumber checked(unsigned year, unsigned month, unsigned day) {
  constexpr unsigned k_in_every_month = 28;
  if (year == 0 || month == 0 || month > 12 || day == 0) return 0;
  if (day > k_in_every_month && day > days_in(year, month)) return 0;
  return year * 10'000 + month * 100 + day;
}

// Reads up to `most` digits from the front; false when there is none.
bool take_number(std::string_view& text, std::size_t most, unsigned& number) {
  std::size_t count = 0;
  number = 0;
  for (; count < most && count < text.size() && is_digit(text[count]); ++count)
    number = number * 10 + static_cast<unsigned>(text[count] - '0');
  text.remove_prefix(count);
  return count > 0;
}

bool take(std::string_view& text, std::string_view wanted) {
  if (!text.starts_with(wanted)) return false;
  text.remove_prefix(wanted.size());
  return true;
}

// Z, +08:00, +0800
bool is_zone(std::string_view text) {
  if (text == "Z" || text.empty()) return true;
  if (text.front() != '+' && text.front() != '-') return false;
  text.remove_prefix(1);
  unsigned hours = 0, minutes = 0;
  if (!take_number(text, 2, hours)) return false;
  take(text, ":");
  return take_number(text, 2, minutes) && text.empty() && hours < 24 && minutes < 60;
}

// " 08:15", "T08:15:00.123Z"; nothing at all is fine too.
bool is_time(std::string_view text) {
  if (text.empty()) return true;
  if (!take(text, "T") && !take(text, " ")) return false;
  unsigned hour = 0, minute = 0, second = 0, fraction = 0;
  if (!take_number(text, 2, hour) || !take(text, ":") || !take_number(text, 2, minute)) return false;
  if (take(text, ":") && !take_number(text, 2, second)) return false;
  if (take(text, ".") && !take_number(text, 9, fraction)) return false;
  return hour < 24 && minute < 60 && second < 60 && is_zone(text);
}

// 2026-01-30, nothing more and nothing less: nearly all there is.
DayNumber iso(std::string_view text) {
  constexpr std::uint64_t k_hyphens = 0x1D00001D00000000;  // '-' xor '0', where hyphens are
  const EightDigits front(EightDigits(text.data()).values ^ k_hyphens);
  const unsigned d0 = static_cast<unsigned char>(text[8] - '0'), d1 = static_cast<unsigned char>(text[9] - '0');
  if (!front.all() || d0 > 9 || d1 > 9) return 0;
  const auto digit = [&](unsigned i) { return static_cast<unsigned>(front.values >> 8 * i & 0xF); };
  return checked(digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3), digit(5) * 10 + digit(6), d0 * 10 + d1);
}

// `rest` is what stands behind the date.
DayNumber take_date(std::string_view& rest) {
  const std::string_view text = rest;
  unsigned year = 0, month = 0, day = 0;
  if (!take_number(rest, 4, year) || text.size() - rest.size() != 4) return 0;
  for (const std::string_view separator : {"-", "/", "."})
    if (take(rest, separator)) {
      if (!take_number(rest, 2, month) || !take(rest, separator) || !take_number(rest, 2, day)) return 0;
      return checked(year, month, day);
    }
  if (take(rest, "年")) {
    if (!take_number(rest, 2, month) || !take(rest, "月") || !take_number(rest, 2, day) || !take(rest, "日")) return 0;
    return checked(year, month, day);
  }
  if (rest.size() < 4 || !all_digits(rest.substr(0, 4))) return 0;
  take_number(rest, 2, month);
  take_number(rest, 2, day);
  return checked(year, month, day);
}

// Has the looks of a date: then it is the day that does not exist.
bool looks_like_date(std::string_view value) {
  unsigned year = 0, month = 0, day = 0;
  const std::size_t size = value.size();
  if (!take_number(value, 4, year) || size - value.size() != 4 || value.empty()) return false;
  const char separator = value.front();
  if (separator != '-' && separator != '/' && separator != '.') return false;
  value.remove_prefix(1);
  if (!take_number(value, 2, month) || value.empty() || value.front() != separator) return false;
  value.remove_prefix(1);
  return take_number(value, 2, day) && is_time(value);
}

bool is_date(std::string_view value) { return day_number(value) != 0; }

Localized reason(std::string_view value) {
  return looks_like_date(value) ? text::say<text::phrases::no_such_day>() : text::say<text::phrases::not_a_day>();
}

}  // namespace

DayNumber day_number(std::string_view text) {
  constexpr std::size_t k_shortest = 8;  // 2026-1-3, 20260103
  if (text.size() < k_shortest || !is_digit(text.front())) return 0;
  if (text.size() == 10 && text[4] == '-' && text[7] == '-') return iso(text);
  const DayNumber day = take_date(text);
  return day != 0 && is_time(text) ? day : 0;
}

std::string iso_day(DayNumber day) {
  return fmt::format("{:04}-{:02}-{:02}", day / 10'000, day / 100 % 100, day % 100);
}

Format formats::date() { return {"date", mismatches_of<is_date>, is_date, reason}; }

}  // namespace readiness::data
