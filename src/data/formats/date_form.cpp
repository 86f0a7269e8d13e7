// SPDX-License-Identifier: Apache-2.0
#include "data/formats/date_form.hpp"

#include "data/formats/date.hpp"
#include "data/formats/digits.hpp"

#include <fmt/format.h>

#include <iterator>

namespace readiness::data {

namespace {

constexpr std::size_t k_longest_date = 48;  // a date and a time with its zone are shorter

// One or two digits from the front; 0 when there is none.
unsigned take_small(std::string_view& text) {
  unsigned number = 0;
  for (int i = 0; i < 2 && !text.empty() && is_digit(text.front()); ++i) {
    number = number * 10 + static_cast<unsigned>(text.front() - '0');
    text.remove_prefix(1);
  }
  return number;
}

// Four digits, or two: 26 is 2026. 0 for anything else.
unsigned take_year(std::string_view& text) {
  std::size_t size = 0;
  unsigned year = 0;
  for (; size < text.size() && is_digit(text[size]) && size < 5; ++size)
    year = year * 10 + static_cast<unsigned>(text[size] - '0');
  text.remove_prefix(size);
  return size == 4 ? year : size == 2 ? 2000 + year : 0;
}

bool is_day(unsigned year, unsigned month, unsigned day, std::string_view time) {
  fmt::basic_memory_buffer<char, 64> iso;
  fmt::format_to(std::back_inserter(iso), "{:04}-{:02}-{:02}{}", year, month, day, time);
  return day_number({iso.data(), iso.size()}) != 0;
}

// The year stands last: which of the others is the day?
DateForm year_last(std::string_view text) {
  if (text.size() > k_longest_date) return DateForm::none;
  const unsigned first = take_small(text);
  if (first == 0 || text.empty()) return DateForm::none;
  const char separator = text.front();
  if (separator != '/' && separator != '-' && separator != '.') return DateForm::none;
  text.remove_prefix(1);
  const unsigned second = take_small(text);
  if (second == 0 || text.empty() || text.front() != separator) return DateForm::none;
  text.remove_prefix(1);
  const unsigned year = take_year(text);
  const bool day_first = is_day(year, second, first, text), month_first = is_day(year, first, second, text);
  if (day_first && month_first) return DateForm::either;
  return day_first ? DateForm::day_first : month_first ? DateForm::month_first : DateForm::none;
}

DateForm year_first(char separator) {
  switch (separator) {
    case '-':
      return DateForm::dashes;
    case '/':
      return DateForm::slashes;
    case '.':
      return DateForm::points;
    default:
      return is_digit(separator) ? DateForm::solid : DateForm::chinese;
  }
}

// 18264 is 1 January 1950, 73050 is 31 December 2099; a fraction is the time of day.
bool is_serial(std::string_view text) {
  if (text.size() < 5 || !all_digits(text.substr(0, 5))) return false;
  const std::string_view days = text.substr(0, 5), fraction = text.substr(5);
  if (!fraction.empty() && (fraction.size() < 2 || fraction.front() != '.' || !all_digits(fraction.substr(1))))
    return false;
  return days >= "18264" && days <= "73050";
}

}  // namespace

DateForm date_form(std::string_view text) {
  if (text.empty() || !is_digit(text.front())) return DateForm::none;
  if (day_number(text) != 0) return year_first(text[4]);
  return is_serial(text) ? DateForm::serial : year_last(text);
}

}  // namespace readiness::data
