// SPDX-License-Identifier: Apache-2.0
// How a day is written: a column that mixes two ways is imported wrongly, although every value is a date.
#pragma once

#include "util/date_order.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace readiness::data {

// A time of day behind the date does not matter, nor do leading zeros.
enum class DateForm : std::uint8_t {
  dashes,       // 2026-01-30
  slashes,      // 2026/1/30
  points,       // 2026.1.30
  solid,        // 20260130
  chinese,      // 2026年1月30日
  named,        // 30-Jan-2026, Jan 30, 2026
  minguo,       // 民國115年1月30日, 115/1/30
  short_year,   // 26/1/3
  day_first,    // 30/1/2026: the first number is no month
  month_first,  // 1/30/2026: the second number is no month
  either,       // 1/2/2026, 10/11/12
  serial,       // 46052: days as a spreadsheet counts them, here from 1950 to 2099
  none,         // not a date
};

inline constexpr std::size_t k_date_forms = 13;
// How each form writes a day; nothing for `none`.
inline constexpr std::array<std::string_view, k_date_forms> k_date_examples = {"2026-01-30",
                                                                               "2026/1/30",
                                                                               "2026.1.30",
                                                                               "20260130",
                                                                               "2026年1月30日",
                                                                               "30-Jan-2026",
                                                                               "民國115年1月30日",
                                                                               "26/1/3",
                                                                               "30/1/2026",
                                                                               "1/30/2026",
                                                                               "1/2/2026",
                                                                               "46052",
                                                                               ""};

// `order`: of the column, where it is known.
DateForm date_form(std::string_view text, util::DateOrder order = util::DateOrder::unknown);

}  // namespace readiness::data
