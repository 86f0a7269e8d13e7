// SPDX-License-Identifier: Apache-2.0
#include "util/moment.hpp"

#include "util/clock_time.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <fmt/core.h>

#include <array>
#include <chrono>

namespace readiness::util {
namespace {

constexpr std::size_t k_longest_moment = 64;
constexpr unsigned k_minguo = 1911;        // the year before its first one
constexpr unsigned k_first_of_1900s = 69;  // 69 is 1969, 68 is 2068

// A number as it is written: 05 has two digits.
struct Count {
  unsigned value = 0;
  std::size_t digits = 0;
};

// A date with its places found, but not yet understood.
struct Places {
  Count first, second, third;
  DateOrders orders;  // of a short date; none: year, month and day stand in this order
};

bool is_day_of_calendar(unsigned year, unsigned month, unsigned day) {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(year, month);
}

unsigned full_year(const Count& year) {
  if (year.digits != 2) return year.value;
  return year.value + (year.value < k_first_of_1900s ? 2000 : 1900);
}

struct Date {
  unsigned year = 0, month = 0, day = 0;
  bool right() const { return is_day_of_calendar(year, month, day); }
};

Date in_order(const Places& places, DateOrder order) {
  switch (order) {
    case DateOrder::day_first:
      return {full_year(places.third), places.second.value, places.first.value};
    case DateOrder::month_first:
      return {full_year(places.third), places.first.value, places.second.value};
    case DateOrder::minguo:
      return {places.first.value + k_minguo, places.second.value, places.third.value};
    case DateOrder::year_first:
    case DateOrder::unknown:
      break;
  }
  return {full_year(places.first), places.second.value, places.third.value};
}

bool take_word(std::string_view& text, std::string_view wanted) {
  if (!text.starts_with(wanted)) return false;
  text.remove_prefix(wanted.size());
  return true;
}

bool take_one_of(std::string_view& text, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words)
    if (take_word(text, word)) return true;
  return false;
}

Count take_count(std::string_view& text, std::size_t most) {
  Count count;
  for (; count.digits < most && count.digits < text.size() && is_digit(text[count.digits]); ++count.digits)
    count.value = count.value * 10 + static_cast<unsigned>(text[count.digits] - '0');
  text.remove_prefix(count.digits);
  return count;
}

bool is_month_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

// Letters in lower case, up to `most`.
std::string front_word(std::string_view text, std::size_t most) {
  std::string word;
  for (const char c : text) {
    if (!is_month_letter(c) || word.size() == most) break;
    word += static_cast<char>(c | 0x20);
  }
  return word;
}

// Jan, JANUARY, Sept. -> 1 to 12; 0 when no month stands here.
unsigned take_month(std::string_view& text) {
  constexpr std::array<std::string_view, 12> k_months = {"january",   "february", "march",    "april",
                                                         "may",       "june",     "july",     "august",
                                                         "september", "october",  "november", "december"};
  const std::string word = front_word(text, 12);
  if (word.size() < 3) return 0;
  for (std::size_t i = 0; i < k_months.size(); ++i) {
    if (word != k_months[i] && word != k_months[i].substr(0, 3) && !(i == 8 && word == "sept")) continue;
    text.remove_prefix(word.size());
    take_word(text, ".");
    return static_cast<unsigned>(i + 1);
  }
  return 0;
}

// "Fri, ", "Friday, "
void skip_weekday(std::string_view& text) {
  constexpr std::array<std::string_view, 7> k_days = {"monday", "tuesday",  "wednesday", "thursday",
                                                      "friday", "saturday", "sunday"};
  const std::string word = front_word(text, 12);
  if (word.size() < 3) return;
  for (const std::string_view day : k_days)
    if (word == day || word == day.substr(0, 3)) {
      std::string_view rest = text.substr(word.size());
      if (take_word(rest, ",") || rest.starts_with(' ')) text = trim_left(rest);
      return;
    }
}

bool is_date_separator(char c) { return c == '-' || c == '/' || c == '.'; }

// The orders in which three numbers may be a day, as far as the number of their digits tells.
DateOrders possible_orders(const Places& places) {
  DateOrders orders;
  if (places.third.digits == 4 || places.third.digits == 2) {
    if (places.first.digits <= 2) orders.add(DateOrder::day_first), orders.add(DateOrder::month_first);
  }
  if (places.third.digits <= 2) {
    if (places.first.digits == 2) orders.add(DateOrder::year_first), orders.add(DateOrder::minguo);
    if (places.first.digits == 3 && places.first.value / 100 == 1) orders.add(DateOrder::minguo);
  }
  for (const DateOrder order : {DateOrder::year_first, DateOrder::day_first, DateOrder::month_first, DateOrder::minguo})
    if (!in_order(places, order).right()) orders.remove(order);
  return orders;
}

std::optional<Places> whole_date(unsigned year, unsigned month, unsigned day) {
  if (!is_day_of_calendar(year, month, day)) return std::nullopt;
  return Places{{year, 4}, {month, 2}, {day, 2}, {}};
}

std::optional<Places> short_date(const Places& places) {
  Places found = places;
  found.orders = possible_orders(places);
  return found.orders.none() ? std::nullopt : std::optional(found);
}

// 年1月30日; 号 is what people say.
std::optional<Places> take_chinese(std::string_view& rest, const Count& year, bool republic) {
  rest = trim_left(rest);
  const Count month = take_count(rest, 2);
  rest = trim_left(rest);
  if (month.digits == 0 || !take_word(rest, "月")) return std::nullopt;
  rest = trim_left(rest);
  const Count day = take_count(rest, 2);
  rest = trim_left(rest);
  if (day.digits == 0 || !take_one_of(rest, {"日", "号", "號"})) return std::nullopt;
  if (republic) return whole_date(year.value + k_minguo, month.value, day.value);
  if (year.digits == 4) return whole_date(year.value, month.value, day.value);
  return short_date({year, month, day, {}});
}

// Of "30 January 2026" and "30/Jan/26" what stands behind the day.
std::optional<Places> take_month_and_year(std::string_view& rest, unsigned day) {
  const char separator = rest.front();
  rest.remove_prefix(1);
  const unsigned month = take_month(rest);
  if (month == 0) return std::nullopt;
  if (separator == ' ') {
    take_word(rest, ",");
    rest = trim_left(rest);
  } else if (rest.empty() || rest.front() != separator) {
    return std::nullopt;
  } else {
    rest.remove_prefix(1);
  }
  const Count year = take_count(rest, 4);
  if (year.digits != 2 && year.digits != 4) return std::nullopt;
  return whole_date(full_year(year), month, day);
}

// "Jan 30, 2026", "January-30-2026"
std::optional<Places> take_month_first(std::string_view& rest) {
  const unsigned month = take_month(rest);
  if (month == 0 || rest.empty() || (rest.front() != ' ' && !is_date_separator(rest.front()))) return std::nullopt;
  const char separator = rest.front();
  rest = trim_left(rest.substr(1));
  const Count day = take_count(rest, 2);
  if (day.digits == 0) return std::nullopt;
  if (separator == ' ') {
    take_one_of(rest, {"st", "nd", "rd", "th"});
    if (!take_word(rest, ",") && !rest.starts_with(' ')) return std::nullopt;
    rest = trim_left(rest);
  } else if (!take_word(rest, std::string_view(&separator, 1))) {
    return std::nullopt;
  }
  const Count year = take_count(rest, 4);
  if (year.digits != 2 && year.digits != 4) return std::nullopt;
  return whole_date(full_year(year), month, day.value);
}

// The date in front of `rest`; what stands behind it is left there.
std::optional<Places> take_date(std::string_view& rest) {
  const bool republic = take_one_of(rest, {"中華民國", "中华民国", "民國", "民国"});
  if (republic) rest = trim_left(rest);
  if (republic && take_word(rest, "元年")) return take_chinese(rest, {1, 1}, true);
  if (!republic) {
    skip_weekday(rest);
    if (!rest.empty() && is_month_letter(rest.front())) return take_month_first(rest);
  }
  const Count first = take_count(rest, 4);
  if (first.digits == 0 || rest.empty()) return std::nullopt;
  if (first.digits == 4 && !republic && is_digit(rest.front())) {  // 20260130
    if (rest.size() < 4 || !all_digits(rest.substr(0, 4))) return std::nullopt;
    const Count month = take_count(rest, 2), day = take_count(rest, 2);
    return whole_date(first.value, month.value, day.value);
  }
  std::string_view behind = trim_left(rest);
  if (take_word(behind, "年")) {
    rest = behind;
    return take_chinese(rest, first, republic);
  }
  const bool may_be_day = !republic && first.digits <= 2;
  if (may_be_day && rest.size() > 1 && (rest.front() == ' ' || is_date_separator(rest.front())) &&
      is_month_letter(rest[1]))
    return take_month_and_year(rest, first.value);
  if (!is_date_separator(rest.front())) return std::nullopt;
  const std::string_view separator = rest.substr(0, 1);
  rest.remove_prefix(1);
  const bool named = !rest.empty() && is_month_letter(rest.front());  // 2026-Jan-30
  const Count second = named ? Count{take_month(rest), 2} : take_count(rest, 2);
  if (second.digits == 0 || !take_word(rest, separator)) return std::nullopt;
  const Count third = take_count(rest, 4);
  if (third.digits == 0 || third.digits == 3) return std::nullopt;
  if (republic) return whole_date(first.value + k_minguo, second.value, third.value);
  if (first.digits == 4) return third.digits <= 2 ? whole_date(first.value, second.value, third.value) : std::nullopt;
  return named ? std::nullopt : short_date({first, second, third, {}});
}

// The whole text: its date, and the time of day behind it.
struct DateText {
  Places places;
  ClockTime time;
};

std::optional<DateText> parse_date_text(std::string_view written) {
  if (written.size() < 6 || written.size() > k_longest_moment) return std::nullopt;
  const bool wide = written.find('\xEF') != std::string_view::npos;  // ２０２６
  const std::string folded = wide ? fold(written) : std::string();
  const std::string_view text = wide ? std::string_view(folded) : written;
  const auto front = static_cast<unsigned char>(text.front());
  if (!is_digit(text.front()) && !is_month_letter(text.front()) && front < 0x80) return std::nullopt;
  std::string_view rest = text;
  const auto places = take_date(rest);
  if (!places) return std::nullopt;
  const std::size_t end = text.size() - rest.size();
  if (!rest.empty() && is_digit(rest.front()) && is_digit(text[end - 1])) return std::nullopt;
  const auto time = read_clock_time(rest);
  if (!time) return std::nullopt;
  return DateText{*places, *time};
}

Moment moment_of(const Date& date, const ClockTime& time) {
  const std::chrono::year_month_day day{std::chrono::year(static_cast<int>(date.year)), std::chrono::month(date.month),
                                        std::chrono::day(date.day)};
  const std::int64_t days = std::chrono::sys_days(day).time_since_epoch().count();
  return {days * Moment::k_day + time.seconds, time.nanos, time.zone, time.stated};
}

}  // namespace

unsigned days_in_month(unsigned year, unsigned month) {
  constexpr std::array<unsigned, 13> k_days = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return k_days[month] + (month == 2 && leap ? 1 : 0);
}

std::strong_ordering order_of(const Moment& a, const Moment& b) {
  if (!a.has_time || !b.has_time) return a.day() <=> b.day();
  const bool zones = a.zone && b.zone;
  const auto order = zones ? a.universal() <=> b.universal() : a.seconds <=> b.seconds;
  return order != 0 ? order : a.nanos <=> b.nanos;
}

std::optional<Moment> read_moment(std::string_view text, DateOrder order) {
  if (has_iso_shape(text)) {
    const std::uint32_t day = iso_day_number(text);
    if (day == 0) return std::nullopt;
    return moment_of({day / 10'000, day / 100 % 100, day % 100}, {});
  }
  const auto parsed = parse_date_text(text);
  if (!parsed) return std::nullopt;
  if (parsed->places.orders.none()) return moment_of(in_order(parsed->places, DateOrder::year_first), parsed->time);
  if (order == DateOrder::unknown) order = parsed->places.orders.settled();
  if (!parsed->places.orders.has(order)) return std::nullopt;
  return moment_of(in_order(parsed->places, order), parsed->time);
}

DateOrders orders_of(std::string_view text) {
  if (has_iso_shape(text)) return {};
  const auto parsed = parse_date_text(text);
  return parsed ? parsed->places.orders : DateOrders();
}

std::string readings_of(std::string_view text, std::string_view joint) {
  const auto parsed = parse_date_text(text);
  if (!parsed) return {};
  DateOrders orders = parsed->places.orders;
  if (orders.has(DateOrder::year_first)) orders.remove(DateOrder::minguo);
  std::string readings;
  for (const DateOrder order :
       {DateOrder::year_first, DateOrder::day_first, DateOrder::month_first, DateOrder::minguo}) {
    if (!orders.has(order)) continue;
    if (!readings.empty()) readings += joint;
    readings += text_of(moment_of(in_order(parsed->places, order), {}));
  }
  return readings;
}

std::optional<Moment> read_serial(std::string_view text) {
  constexpr std::int64_t k_1970 = 25'569;
  constexpr std::size_t k_longest_fraction = 17;
  if (text.size() < 5 || text.size() > 6 + k_longest_fraction || !all_digits(text.substr(0, 5))) return std::nullopt;
  const std::string_view days = text.substr(0, 5), fraction = text.substr(5);
  if (days < "18264" || days > "73050") return std::nullopt;  // 1 January 1950, 31 December 2099
  std::int64_t day = 0;
  for (const char c : days) day = day * 10 + (c - '0');
  Moment moment{.seconds = (day - k_1970) * Moment::k_day};
  if (fraction.empty()) return moment;
  if (fraction.size() < 2 || fraction.front() != '.' || !all_digits(fraction.substr(1))) return std::nullopt;
  double part = 0, unit = 0.1;
  for (const char c : fraction.substr(1)) part += (c - '0') * unit, unit /= 10;
  const auto seconds = static_cast<std::int64_t>(part * static_cast<double>(Moment::k_day) + 0.5);
  moment.seconds += seconds;
  moment.has_time = seconds != 0;
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

}  // namespace readiness::util
