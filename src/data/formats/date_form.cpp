// SPDX-License-Identifier: Apache-2.0
#include "data/formats/date_form.hpp"

#include "data/formats/date.hpp"
#include "data/formats/digits.hpp"

#include <algorithm>

namespace readiness::data {

namespace {

DateForm of_order(util::DateOrder order) {
  switch (order) {
    case util::DateOrder::year_first:
      return DateForm::short_year;
    case util::DateOrder::day_first:
      return DateForm::day_first;
    case util::DateOrder::month_first:
      return DateForm::month_first;
    case util::DateOrder::minguo:
      return DateForm::minguo;
    case util::DateOrder::unknown:
      break;
  }
  return DateForm::either;
}

bool has_letter(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
}

// Of a date that says itself which number is what.
DateForm of_whole_date(std::string_view text) {
  const std::size_t year = std::min(text.find_first_not_of("0123456789"), text.size());
  if (year == 8) return DateForm::solid;
  if (year != 4) return has_letter(text.substr(0, text.find(':'))) ? DateForm::named : DateForm::minguo;
  switch (text[4]) {
    case '-':
      return has_letter(text.substr(5, 3)) ? DateForm::named : DateForm::dashes;
    case '/':
      return DateForm::slashes;
    case '.':
      return DateForm::points;
    default:
      return DateForm::chinese;
  }
}

}  // namespace

DateForm date_form(std::string_view text, util::DateOrder order) {
  if (text.find('\xEF') != std::string_view::npos) return DateForm::none;  // full width is no way to write a date
  if (util::has_iso_shape(text)) return util::iso_day_number(text) != 0 ? DateForm::dashes : DateForm::none;
  if (const util::DateOrders orders = util::orders_of(text); !orders.none()) {
    const util::DateOrder settled = orders.settled();
    return of_order(settled == util::DateOrder::unknown && orders.has(order) ? order : settled);
  }
  if (util::read_moment(text)) return of_whole_date(text);
  return util::read_serial(text) ? DateForm::serial : DateForm::none;
}

}  // namespace readiness::data
