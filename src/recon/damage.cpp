// SPDX-License-Identifier: Apache-2.0
#include "recon/damage.hpp"

#include "data/formats/damage.hpp"
#include "data/formats/date.hpp"
#include "data/formats/digits.hpp"
#include "recon/arithmetic.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <array>
#include <cstdlib>
#include <optional>

namespace readiness::recon {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase damage_rule_failed{"规则无法套用", "the rule cannot be applied"};
constexpr text::Phrase damage_emptied{"值丢失", "value lost"};
constexpr text::Phrase damage_filled{"原为空，现有值", "was empty, has a value now"};
constexpr text::Phrase damage_blank_form{"空值写法不同", "another way to write no value"};
constexpr text::Phrase damage_wrong_encoding{"乱码", "mojibake"};
constexpr text::Phrase damage_by_spreadsheet{"被表格软件改坏", "damaged by a spreadsheet"};
constexpr text::Phrase damage_padded{"首尾空格不同", "blanks at the ends"};
constexpr text::Phrase damage_line_breaks{"换行符不同", "other line breaks"};
constexpr text::Phrase damage_letter_case{"大小写不同", "other case"};
constexpr text::Phrase damage_width{"全角半角不同", "full width against half width"};
constexpr text::Phrase damage_lost_zeros{"前导零丢失", "leading zeros lost"};
constexpr text::Phrase damage_number_form{"数值相同，写法不同", "the same number, written differently"};
constexpr text::Phrase damage_unit_shift{"单位错位", "unit shifted"};
constexpr text::Phrase damage_sign{"正负号相反", "sign reversed"};
constexpr text::Phrase damage_decimals{"小数位减少", "fewer decimals"};
constexpr text::Phrase damage_date_form{"日期相同，写法不同", "the same time, written differently"};
constexpr text::Phrase damage_time_shift{"时区偏移", "time zone shifted"};
constexpr text::Phrase damage_time_lost{"时刻丢失", "time of day lost"};
constexpr text::Phrase damage_day_month{"日与月颠倒", "day and month swapped"};
constexpr text::Phrase damage_day_shift{"日期差一天", "shifted by a day"};
constexpr text::Phrase damage_truncated{"被截断", "truncated"};
constexpr text::Phrase damage_swapped{"与另一列互换", "swapped with another column"};
constexpr text::Phrase damage_changed{"值不同", "another value"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::int64_t k_seconds_an_hour = 3600, k_seconds_a_day = 24 * k_seconds_an_hour;
constexpr std::int64_t k_widest_zone = 26 * k_seconds_an_hour;  // from UTC-12 to UTC+14

constexpr std::array<std::string_view, k_damages> k_ids{
    "rule_failed", "emptied",   "filled",     "blank_form",  "mojibake",   "spreadsheet", "padded",   "line_breaks",
    "letter_case", "width",     "lost_zeros", "number_form", "unit_shift", "sign",        "decimals", "date_form",
    "time_shift",  "time_lost", "day_month",  "day_shift",   "truncated",  "swapped",     "changed"};

bool has(std::string_view value, const data::DamageKinds& kinds) {
  const std::string_view trimmed = util::trim(value);
  return !trimmed.empty() && data::is_damaged(trimmed, kinds);
}

std::string without_line_breaks(std::string_view text) {
  std::string rest = util::replace_all(std::string(text), "_x000D_", "");
  std::erase_if(rest, [](char c) { return c == '\r' || c == '\n'; });
  return rest;
}

std::optional<Found> blankness(std::string_view expected, std::string_view found) {
  const bool was = !is_blank(expected), is = !is_blank(found);
  if (was && is) return std::nullopt;
  return Found{was ? Damage::emptied : is ? Damage::filled : Damage::blank_form};
}

std::optional<Found> garbled(std::string_view expected, std::string_view found) {
  constexpr data::DamageKinds k_mojibake{.mojibake = true}, k_spreadsheet{.spreadsheet = true};
  if (has(found, k_mojibake) && !has(expected, k_mojibake)) return Found{Damage::mojibake};
  if (has(found, k_spreadsheet) && !has(expected, k_spreadsheet)) return Found{Damage::spreadsheet};
  return std::nullopt;
}

std::optional<Found> spelling(std::string_view expected, std::string_view found) {
  const std::string_view a = util::trim(expected), b = util::trim(found);
  if (a == b) return Found{Damage::padded};
  if (without_line_breaks(a) == without_line_breaks(b)) return Found{Damage::line_breaks};
  const std::string folded = util::fold(a);
  if (folded != util::fold(b)) return std::nullopt;
  return Found{util::lower(a) == util::lower(b) ? Damage::letter_case : Damage::width};
}

std::optional<Found> zeros(std::string_view a, std::string_view b) {
  if (!data::all_digits(a) || !data::all_digits(b) || !a.starts_with('0') || a.size() <= b.size()) return std::nullopt;
  const std::size_t lost = a.size() - b.size();
  if (!a.ends_with(b) || a.substr(0, lost).find_first_not_of('0') != std::string_view::npos) return std::nullopt;
  return Found{Damage::lost_zeros};
}

std::size_t decimals_of(std::string_view number) {
  const std::size_t point = number.find('.');
  return point == std::string_view::npos ? 0 : number.size() - point - 1;
}

// The units that people mix up: yuan, cents, thousands, 万, millions, 亿.
std::optional<Found> unit(const std::string& a, const std::string& b) {
  for (const int power : {4, 2, 3, 6, 8})
    for (const int sign : {1, -1}) {
      const std::string factor = sign > 0 ? "1" + std::string(static_cast<std::size_t>(power), '0')
                                          : "0." + std::string(static_cast<std::size_t>(power - 1), '0') + "1";
      if (multiply(a, factor) == b) return Found{Damage::unit_shift, sign * power};
    }
  return std::nullopt;
}

std::optional<Found> numbers(std::string_view expected, std::string_view found) {
  const auto a = plain_number(expected), b = plain_number(found);
  if (!a || !b) return std::nullopt;
  if (*a == *b) return Found{Damage::number_form};
  if (multiply(*a, "-1") == *b) return Found{Damage::sign};
  if (*a != "0" && *b != "0")
    if (const auto shift = unit(*a, *b)) return shift;
  const std::size_t left = decimals_of(*b);
  if (left >= decimals_of(*a)) return std::nullopt;
  const bool cut_off = a->starts_with(left == 0 ? *b + '.' : *b);
  if (!cut_off && rounded(*a, left) != *b) return std::nullopt;
  return Found{Damage::decimals, static_cast<std::int64_t>(left)};
}

bool day_and_month_swapped(data::DayNumber a, data::DayNumber b) {
  return a / 10'000 == b / 10'000 && a % 100 == b / 100 % 100 && a / 100 % 100 == b % 100;
}

std::optional<Found> times(std::string_view expected, std::string_view found) {
  const auto a = moment_in(expected), b = moment_in(found);
  if (!a || !b) return std::nullopt;
  const std::int64_t gap = b->universal() - a->universal();
  if (gap == 0) return Found{Damage::date_form};
  const data::DayNumber day_a = data::day_number(expected), day_b = data::day_number(found);
  if (day_a == day_b && a->has_time && (!b->has_time || b->seconds % k_seconds_a_day == 0))
    return Found{Damage::time_lost};
  if (day_a != day_b && day_and_month_swapped(day_a, day_b)) return Found{Damage::day_month};
  if (!a->has_time && !b->has_time && std::abs(gap) == k_seconds_a_day)
    return Found{Damage::day_shift, gap / k_seconds_a_day};
  const bool whole_hours = gap % k_seconds_an_hour == 0 && std::abs(gap) <= k_widest_zone;
  if (whole_hours && (a->has_time || b->has_time)) return Found{Damage::time_shift, gap / k_seconds_an_hour};
  return std::nullopt;
}

std::optional<Found> cut_off(std::string_view expected, std::string_view found) {
  if (found.size() >= expected.size() || !expected.starts_with(found)) return std::nullopt;
  return Found{Damage::truncated, static_cast<std::int64_t>(util::code_points(found))};
}

}  // namespace

std::string_view id_of(Damage damage) { return k_ids[static_cast<std::size_t>(damage)]; }

Localized title_of(Damage damage) {
  switch (damage) {
    case Damage::rule_failed:
      return say<phrases::damage_rule_failed>();
    case Damage::emptied:
      return say<phrases::damage_emptied>();
    case Damage::filled:
      return say<phrases::damage_filled>();
    case Damage::blank_form:
      return say<phrases::damage_blank_form>();
    case Damage::mojibake:
      return say<phrases::damage_wrong_encoding>();
    case Damage::spreadsheet:
      return say<phrases::damage_by_spreadsheet>();
    case Damage::padded:
      return say<phrases::damage_padded>();
    case Damage::line_breaks:
      return say<phrases::damage_line_breaks>();
    case Damage::letter_case:
      return say<phrases::damage_letter_case>();
    case Damage::width:
      return say<phrases::damage_width>();
    case Damage::lost_zeros:
      return say<phrases::damage_lost_zeros>();
    case Damage::number_form:
      return say<phrases::damage_number_form>();
    case Damage::unit_shift:
      return say<phrases::damage_unit_shift>();
    case Damage::sign:
      return say<phrases::damage_sign>();
    case Damage::decimals:
      return say<phrases::damage_decimals>();
    case Damage::date_form:
      return say<phrases::damage_date_form>();
    case Damage::time_shift:
      return say<phrases::damage_time_shift>();
    case Damage::time_lost:
      return say<phrases::damage_time_lost>();
    case Damage::day_month:
      return say<phrases::damage_day_month>();
    case Damage::day_shift:
      return say<phrases::damage_day_shift>();
    case Damage::truncated:
      return say<phrases::damage_truncated>();
    case Damage::swapped:
      return say<phrases::damage_swapped>();
    case Damage::changed:
      break;
  }
  return say<phrases::damage_changed>();
}

Found damage_of(Type type, std::string_view expected, std::string_view found) {
  if (const auto blank = blankness(expected, found)) return *blank;
  if (const auto garbage = garbled(expected, found)) return *garbage;
  if (const auto form = spelling(expected, found)) return *form;
  const std::string_view a = util::trim(expected), b = util::trim(found);
  if (type != Type::number)
    if (const auto lost = zeros(a, b)) return *lost;
  if (type != Type::number)
    if (const auto time = times(a, b)) return *time;
  if (const auto number = numbers(a, b)) return *number;
  if (type != Type::number)
    if (const auto cut = cut_off(expected, found)) return *cut;
  return {};
}

}  // namespace readiness::recon
