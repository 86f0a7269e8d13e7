// SPDX-License-Identifier: Apache-2.0
#include "probes/goals/quantity.hpp"

#include "util/decimal.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace readiness::probes::goals {
namespace {

constexpr std::size_t k_longest = 64;  // bytes; a quantity is short

struct KnownUnit {
  std::string_view name;
  std::string_view dimension;
  double factor;
};

constexpr double k_minute = 60, k_hour = 3600, k_day = 86400;

// Months and years as calendars have them on average, over 400 years.
constexpr auto k_units = std::to_array<KnownUnit>({
    {"ms", "time", 0.001},
    {"毫秒", "time", 0.001},
    {"s", "time", 1},
    {"sec", "time", 1},
    {"second", "time", 1},
    {"秒", "time", 1},
    {"秒钟", "time", 1},
    {"m", "time", k_minute},
    {"min", "time", k_minute},
    {"minute", "time", k_minute},
    {"分", "time", k_minute},
    {"分钟", "time", k_minute},
    {"h", "time", k_hour},
    {"hr", "time", k_hour},
    {"hour", "time", k_hour},
    {"时", "time", k_hour},
    {"小时", "time", k_hour},
    {"钟头", "time", k_hour},
    {"d", "time", k_day},
    {"day", "time", k_day},
    {"天", "time", k_day},
    {"日", "time", k_day},
    {"w", "time", 7 * k_day},
    {"week", "time", 7 * k_day},
    {"周", "time", 7 * k_day},
    {"星期", "time", 7 * k_day},
    {"month", "time", 30.436875 * k_day},
    {"月", "time", 30.436875 * k_day},
    {"年", "time", 365.2425 * k_day},
    {"year", "time", 365.2425 * k_day},
    {"元", "money", 1},
    {"yuan", "money", 1},
    {"rmb", "money", 1},
    {"cny", "money", 1},
    {"¥", "money", 1},
    {"人民币", "money", 1},
    {"千元", "money", 1e3},
    {"万元", "money", 1e4},
    {"百万元", "money", 1e6},
    {"亿元", "money", 1e8},
    {"%", "share", 1},
    {"百分比", "share", 1},
    {"百分点", "share", 1},
    {"percent", "share", 1},
    {"pct", "share", 1},
    {"pp", "share", 1},
    {"percentage point", "share", 1},
    {"point", "share", 1},
    {"‰", "share", 0.1},
});

std::string normal(std::string_view text) {
  const std::string folded = util::replace_all(util::fold(text), "\u2212", "-");  // the minus sign of typesetters
  return std::string(util::trim(folded));
}

const KnownUnit* find_unit(std::string_view name) {
  const auto it =
      std::find_if(k_units.begin(), k_units.end(), [=](const KnownUnit& unit) { return unit.name == name; });
  return it == k_units.end() ? nullptr : &*it;
}

// As the list has it, in the plural (hours), or behind the measure word 个 (个小时, 个月).
const KnownUnit* known_unit(std::string_view name) {
  if (const KnownUnit* unit = find_unit(name)) return unit;
  if (name.ends_with('s')) return find_unit(name.substr(0, name.size() - 1));
  if (name.starts_with("个")) return find_unit(util::trim(name.substr(std::string_view("个").size())));
  return nullptr;
}

void drop_front(std::string_view& text, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words)
    if (text.starts_with(word)) text = util::trim_left(text.substr(word.size()));
}

// What stands in front of the digits: nothing, a sign, or a verb. Behind 至 and "to" comes the value itself.
bool read_front(std::string_view front, Quantity& quantity) {
  if (front.empty()) return true;
  if (front == "-" || front == "+") {
    quantity.sign = front == "-" ? -1 : +1;
    return true;
  }
  const Direction verb = direction_of(front);
  for (const std::string_view to : {"至", "到", "为", " to"})
    if (front.ends_with(to)) return verb != Direction::unclear || front == to;
  quantity.by = verb;
  return verb != Direction::unclear;
}

}  // namespace

std::optional<Quantity> read_quantity(std::string_view text) {
  if (text.size() > k_longest) return std::nullopt;
  const std::string whole = normal(text);
  std::string_view rest = whole;
  drop_front(rest, {"约", "~", "<", ">", "≤", "≥", "=", "¥", "$", "rmb"});
  const std::size_t digits = rest.find_first_of("0123456789");
  Quantity quantity;
  if (digits == std::string_view::npos || !read_front(util::trim(rest.substr(0, digits)), quantity))
    return std::nullopt;
  rest.remove_prefix(digits);
  const std::size_t end = std::min(rest.find_first_not_of("0123456789.,"), rest.size());
  const auto amount = util::Decimal::parse(rest.substr(0, end));
  const std::string_view unit = util::trim(rest.substr(end));
  if (!amount || unit.find_first_of("0123456789") != std::string_view::npos) return std::nullopt;
  quantity.value = amount->number();
  quantity.exact = *amount;
  quantity.unit = unit;
  return quantity;
}

Scale scale_of(std::string_view text) {
  const std::string folded = normal(text);
  const std::size_t slash = folded.find('/');
  const std::string_view name = util::trim(std::string_view(folded).substr(0, slash));
  const std::string per = slash == std::string::npos ? "" : folded.substr(slash);
  if (const KnownUnit* unit = known_unit(name)) return {std::string(unit->dimension) + per, unit->factor};
  return {folded, 1};
}

bool is_percent(std::string_view unit) {
  const std::string name = normal(unit);
  return name == "%" || name == "‰" || name == "percent" || name == "pct" || name == "百分比";
}

bool nearly_equal(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); }

}  // namespace readiness::probes::goals
