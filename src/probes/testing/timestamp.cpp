// SPDX-License-Identifier: Apache-2.0
#include "probes/testing/timestamp.hpp"

#include "util/calendar.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace readiness::probes::testing {
namespace {

using namespace std::chrono;
using util::is_digit;
using Instant = std::optional<sys_seconds>;

std::optional<unsigned> number(std::string_view text, unsigned highest) {
  unsigned value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc() || end != text.data() + text.size() || value > highest) return std::nullopt;
  return value;
}

// HH:MM:SS
std::optional<seconds> clock_time(std::string_view text) {
  if (text.size() != 8 || text[2] != ':' || text[5] != ':') return std::nullopt;
  const auto h = number(text.substr(0, 2), 23), m = number(text.substr(3, 2), 59), s = number(text.substr(6), 60);
  if (!h || !m || !s) return std::nullopt;
  return hours(*h) + minutes(*m) + seconds(*s);
}

// Nothing, Z, +08:00 or +0800: how far the clock is ahead of UTC.
std::optional<seconds> zone(std::string_view text) {
  if (text.empty() || text == "Z") return seconds(0);
  const bool colon = text.size() == 6 && text[3] == ':';
  if ((text[0] != '+' && text[0] != '-') || !(colon || text.size() == 5)) return std::nullopt;
  const auto h = number(text.substr(1, 2), 14), m = number(text.substr(text.size() - 2), 59);
  if (!h || !m) return std::nullopt;
  const seconds ahead = hours(*h) + minutes(*m);
  return text[0] == '+' ? ahead : -ahead;
}

void skip_fraction(std::string_view& text) {
  if (!text.starts_with('.') && !text.starts_with(',')) return;
  const auto end = std::find_if_not(text.begin() + 1, text.end(), is_digit);
  text.remove_prefix(static_cast<std::size_t>(end - text.begin()));
}

Instant iso(std::string_view text) {
  const auto day = util::parse_day(text.substr(0, 10));
  if (!day) return std::nullopt;
  text.remove_prefix(10);
  if (text.empty()) return *day;
  if ((text[0] != 'T' && text[0] != ' ') || text.size() < 9) return std::nullopt;
  const auto time = clock_time(text.substr(1, 8));
  text.remove_prefix(9);
  skip_fraction(text);
  const auto ahead = zone(text);
  if (!time || !ahead) return std::nullopt;
  return *day + *time - *ahead;
}

// RFC 1123, as Date.toUTCString() prints it.
Instant of_mail(std::string_view text) {
  constexpr std::array<std::string_view, 12> k_months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto parts = util::split(text, ' ');
  if (parts.size() != 6 || !parts[0].ends_with(',') || parts[5] != "GMT") return std::nullopt;
  const auto month_name = std::find(k_months.begin(), k_months.end(), parts[2]);
  const auto d = number(parts[1], 31), y = number(parts[3], 9999);
  const auto time = clock_time(parts[4]);
  if (month_name == k_months.end() || !d || !y || !time) return std::nullopt;
  const auto m = static_cast<unsigned>(month_name - k_months.begin()) + 1;
  const year_month_day date{year(static_cast<int>(*y)), month(m), day(*d)};
  if (!date.ok()) return std::nullopt;
  return sys_days(date) + *time;
}

}  // namespace

Instant parse_timestamp(std::string_view text) {
  text = util::trim(text);
  return !text.empty() && is_digit(text.front()) ? iso(text) : of_mail(text);
}

}  // namespace readiness::probes::testing
