// SPDX-License-Identifier: Apache-2.0
#include "probes/day.hpp"

#include "probes/register.hpp"
#include "text/phrase.hpp"
#include "util/moment.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <charconv>

namespace readiness::probes {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase no_day{"“{0}”不是日期（应写作 2026-12-31 或 go_live+6M）", "'{0}' is no date (write 2026-12-31 or go_live+6M)"};
constexpr text::Phrase no_day_or_fact{"“{0}”既不是日期，也不是项目文件 facts 中的日期", "'{0}' is neither a date nor one among the facts of the project file"};
constexpr text::Phrase fact_is_no_day{"项目文件 facts 中的 {0}（“{1}”）不是日期", "the fact {0} ('{1}') is no date"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr int k_longest_span = 3650;  // of any unit: far from the end of the calendar

std::optional<int> whole_number(std::string_view text) {
  int value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<util::Day> moved(util::Day day, int count, char unit) {
  switch (unit) {
    case 'd':
      return day + std::chrono::days{count};
    case 'w':
      return day + std::chrono::days{7 * count};
    case 'm':
      return util::add_months(day, count);
    case 'y':
      return util::add_months(day, 12 * count);
    default:
      return std::nullopt;
  }
}

// "+6m" from `day`; an empty span is the day itself.
std::optional<util::Day> after_span(util::Day day, std::string_view span) {
  if (span.empty()) return day;
  if (span.size() < 3) return std::nullopt;
  const auto count = whole_number(util::trim(span.substr(1, span.size() - 2)));
  if (!count || *count < 0 || *count > k_longest_span) return std::nullopt;
  return moved(day, span.front() == '-' ? -*count : *count, span.back());
}

}  // namespace

std::optional<util::Day> read_day(std::string_view text) {
  const std::string_view trimmed = util::trim(text);
  auto moment = util::read_moment(trimmed);
  if (!moment) moment = util::read_serial(trimmed);
  return moment ? std::optional(util::Day(std::chrono::days(moment->day()))) : std::nullopt;
}

Result<util::Day, Localized> read_milestone(std::string_view text, const Facts& facts) {
  if (const auto day = read_day(text)) return *day;
  const std::string folded = util::fold(util::trim(text));
  const std::size_t sign = folded.find_first_of("+-");
  const std::string name(util::trim(std::string_view(folded).substr(0, sign)));
  const auto fact =
      std::find_if(facts.begin(), facts.end(), [&](const auto& one) { return util::fold(one.first) == name; });
  const std::string_view span = sign == std::string::npos ? std::string_view{} : std::string_view(folded).substr(sign);
  // Whatever cannot be a day, with or without the fact, is not worth asking for one.
  if (!after_span(util::Day{}, span)) return say<phrases::no_day>(shown(text));
  if (fact == facts.end()) return say<phrases::no_day_or_fact>(shown(text));
  const auto day = read_day(fact->second);
  if (!day) return say<phrases::fact_is_no_day>(fact->first, shown(fact->second));
  return *after_span(*day, span);
}

}  // namespace readiness::probes
