// SPDX-License-Identifier: Apache-2.0
#include "util/calendar.hpp"

#include "text/phrase.hpp"
#include "util/utf8.hpp"

#include <fmt/core.h>

#include <charconv>
#include <optional>

namespace readiness::util {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase not_a_date{"“{0}”不是日期", "'{0}' is not a date"};
constexpr text::Phrase date_form{"日期写作 2026-01-30", "write dates as 2026-01-30"};
constexpr text::Phrase not_an_expiry{"“{0}”既不是日期，也不是天数", "'{0}' is neither a date nor a number of days"};
constexpr text::Phrase expiry_form{"写作 2026-01-30，或自回答之日起的天数，如 90d", "write 2026-01-30, or days from the answer's date such as 90d"};
// clang-format on
}  // namespace phrases

using namespace std::chrono;

constexpr int k_longest_span = 36'500;  // days; a hundred years is a slip of the finger
constexpr std::size_t k_quoted_width = 40;

// All of `text` as a whole number; a sign is not a digit.
std::optional<unsigned> digits(std::string_view text) {
  unsigned number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

// Exactly YYYY-MM-DD, a day that exists.
std::optional<Day> day_of(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto y = digits(text.substr(0, 4)), m = digits(text.substr(5, 2)), d = digits(text.substr(8, 2));
  if (!y || *y == 0 || !m || !d) return std::nullopt;
  const year_month_day date{year(static_cast<int>(*y)), month(*m), day(*d)};
  if (!date.ok()) return std::nullopt;
  return Day(date);
}

// Exactly THH:MM:SSZ.
std::optional<seconds> time_of(std::string_view text) {
  if (text.size() != 10 || text[0] != 'T' || text[3] != ':' || text[6] != ':' || text[9] != 'Z') return std::nullopt;
  const auto h = digits(text.substr(1, 2)), m = digits(text.substr(4, 2)), s = digits(text.substr(7, 2));
  if (!h || *h > 23 || !m || *m > 59 || !s || *s > 59) return std::nullopt;
  return hours(*h) + minutes(*m) + seconds(*s);
}

// 90d
std::optional<days> span_of(std::string_view text) {
  if (!text.ends_with('d')) return std::nullopt;
  const auto count = digits(text.substr(0, text.size() - 1));
  if (!count || *count > k_longest_span) return std::nullopt;
  return days(*count);
}

Error not_a_date(std::string_view text) {
  return {text::say<phrases::not_a_date>(shorten(text, k_quoted_width)), {}, text::say<phrases::date_form>()};
}

}  // namespace

Result<Day> parse_day(std::string_view text) {
  if (const auto date = day_of(text)) return *date;
  return not_a_date(text);
}

Result<sys_seconds> parse_instant(std::string_view text) {
  const auto date = day_of(text.substr(0, 10));
  if (date && text.size() == 10) return sys_seconds(*date);
  if (!date) return not_a_date(text);
  if (const auto time = time_of(text.substr(10))) return *date + *time;
  return not_a_date(text);
}

Result<Day> parse_expiry(std::string_view text, Day from) {
  if (const auto date = day_of(text)) return *date;
  if (const auto span = span_of(text)) return from + *span;
  return Error{text::say<phrases::not_an_expiry>(shorten(text, k_quoted_width)), {}, text::say<phrases::expiry_form>()};
}

Day add_months(Day day, int count) {
  const year_month_day moved = year_month_day(day) + months(count);
  return moved.ok() ? Day(moved) : Day(moved.year() / moved.month() / last);
}

std::string format_day(Day day) {
  const year_month_day date(day);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::string format_instant(sys_seconds instant) {
  const Day day = floor<days>(instant);
  const hh_mm_ss time(instant - day);
  return fmt::format("{}T{:02}:{:02}:{:02}Z", format_day(day), time.hours().count(), time.minutes().count(),
                     time.seconds().count());
}

std::string format_local(sys_seconds instant, minutes ahead) {
  std::string local = format_instant(instant + ahead);
  if (ahead == minutes(0)) return local;
  const hh_mm_ss zone(ahead < minutes(0) ? -ahead : ahead);
  local.back() = ahead < minutes(0) ? '-' : '+';
  return local + fmt::format("{:02}:{:02}", zone.hours().count(), zone.minutes().count());
}

}  // namespace readiness::util
