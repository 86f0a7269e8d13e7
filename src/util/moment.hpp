// SPDX-License-Identifier: Apache-2.0
// The one reader of dates and times: for conditions, ranges, formats, registers, profiles and reconciliation.
#pragma once

#include "util/date_order.hpp"
#include "util/digits.hpp"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace readiness::util {

// A point in time as a text shows it.
struct Moment {
  std::int64_t seconds = 0;  // since 1970, of the clock that the text shows
  std::int32_t nanos = 0;
  std::optional<int> zone = {};  // minutes east of Greenwich, where the text says so
  bool has_time = false;         // 2026-01-30 alone is the day

  // The same instant on the clock of Greenwich, where the zone is known; else as the text shows it.
  std::int64_t universal() const { return seconds - (zone ? std::int64_t{*zone} * 60 : 0); }
  std::int64_t day() const { return (seconds - (seconds % k_day + k_day) % k_day) / k_day; }  // since 1970
  static constexpr std::int64_t k_day = 86'400;
};

// Days where one of them is nothing but a day; instants where both know their zone; else as the clocks show it.
std::strong_ordering order_of(const Moment& a, const Moment& b);

// Trimmed texts. These are dates, alone or with a time of day behind them:
//
//   2026-01-30  2026/1/30  2026.1.30  20260130  2026年1月30日  民國115年1月30日  115/1/30
//   30-Jan-2026  30/Jan/26  Jan 30, 2026  30 January 2026  Fri, 30 Jan 2026
//   30/1/2026  1/30/2026  30.1.26  26/1/30: by their order, or where only one order gives a day that exists
//   T08:15  t08:15:00.5z   08:15:00,123   8:15 PM   下午8:15   8时15分   +08:00  UTC
//
// In any width. Nothing for other texts, for days that do not exist, and for short dates that can be read in several
// ways.
std::optional<Moment> read_moment(std::string_view text, DateOrder order = DateOrder::unknown);

// The orders in which a short date (30/1/2026, 26/1/30, 115/1/30) is a day; none for every other text.
DateOrders orders_of(std::string_view text);
// Can it be read in several ways, of which nothing in it tells the right one?
inline bool is_ambiguous(std::string_view text) {
  const DateOrders orders = orders_of(text);
  return !orders.none() && orders.settled() == DateOrder::unknown;
}
// "2026-02-01 or 2026-01-02": the days that an ambiguous date may be, with a language's word between them.
std::string readings_of(std::string_view text, std::string_view joint);

// 46052 or 46052.5: days as a spreadsheet counts them, from 1950 to 2099. Where a date is asked for, or stands beside
// it.
std::optional<Moment> read_serial(std::string_view text);

std::optional<int> zone_minutes(std::string_view text);  // Z, UTC, +8, +08:00, -0530

// 2026-01-30, or 2026-01-30 08:15:00.
std::string text_of(const Moment& moment);

// Ten characters, with the hyphens in place: nearly all that is asked.
inline bool has_iso_shape(std::string_view text) { return text.size() == 10 && text[4] == '-' && text[7] == '-'; }

unsigned days_in_month(unsigned year, unsigned month);

// Of a text of that shape: the day as the number 20260130, which orders like the days; 0 where it does not exist.
inline std::uint32_t iso_day_number(std::string_view text) {
  constexpr std::uint64_t k_hyphens = 0x1D00001D00000000;  // '-' xor '0', where hyphens are
  const EightDigits front(EightDigits(text.data()).values ^ k_hyphens);
  const unsigned d0 = static_cast<unsigned char>(text[8] - '0'), d1 = static_cast<unsigned char>(text[9] - '0');
  if (!front.all() || d0 > 9 || d1 > 9) return 0;
  const auto digit = [&](unsigned i) { return static_cast<unsigned>(front.values >> 8 * i & 0xF); };
  const unsigned year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  const unsigned month = digit(5) * 10 + digit(6), day = d0 * 10 + d1;
  constexpr unsigned k_in_every_month = 28;
  if (year == 0 || month == 0 || month > 12 || day == 0) return 0;
  if (day > k_in_every_month && day > days_in_month(year, month)) return 0;
  return year * 10'000 + month * 100 + day;
}

}  // namespace readiness::util
