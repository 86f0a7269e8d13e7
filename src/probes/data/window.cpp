// SPDX-License-Identifier: Apache-2.0
#include "probes/data/window.hpp"

#include "probes/day.hpp"
#include "probes/register.hpp"
#include "text/phrase.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <charconv>

namespace readiness::probes::data {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase moment_is_none{"不是时间（应写作 2026-05-30 22:00）", "is no time (write 2026-05-30 22:00)"};
constexpr text::Phrase window_is_empty{"结束时间不晚于开始时间", "ends no later than it starts"};
constexpr text::Phrase window_too_long{"窗口超过 {0} 天", "the window is longer than {0} days"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_window_from = 1, k_window_to = 2;  // of a record

std::optional<int> two_digits(std::string_view text) {
  int number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || text.size() > 2 || fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<std::chrono::minutes> time_of_day(std::string_view text) {
  const auto parts = util::split(text, ':');
  if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
  const auto hour = two_digits(parts[0]), minute = two_digits(parts[1]);
  if (!hour || !minute || *minute > 59 || *hour * 60 + *minute > 24 * 60 || *hour < 0 || *minute < 0)
    return std::nullopt;
  if (parts.size() == 3 && !two_digits(parts[2])) return std::nullopt;
  return std::chrono::hours{*hour} + std::chrono::minutes{*minute};
}

std::optional<Localized> fault_of(const std::optional<Moment>& from, const std::optional<Moment>& to) {
  if (!from || !to) return say<phrases::moment_is_none>();
  if (*to <= *from) return say<phrases::window_is_empty>();
  if (*to - *from > std::chrono::days{k_longest_window_days})
    return say<phrases::window_too_long>(k_longest_window_days);
  return std::nullopt;
}

}  // namespace

std::optional<Moment> read_moment(std::string_view text) {
  const std::string folded = util::fold(util::trim(text));
  const std::size_t gap = folded.find_first_of(" t", folded.find_first_of("0123456789"));
  if (gap == std::string::npos) return std::nullopt;
  const auto day = read_day(std::string_view(folded).substr(0, gap));
  const auto time = time_of_day(util::trim(std::string_view(folded).substr(gap + 1)));
  if (!day || !time) return std::nullopt;
  return Moment(*day) + *time;
}

Measure windows_in(const std::string& table) { return measures::records(table, {"window", "starts_at", "ends_at"}); }

Windows read_windows(const Measurement& read) {
  Windows windows;
  for (const Record& record : read.records) {
    if (std::all_of(record.values.begin(), record.values.end(), util::is_blank)) continue;
    ++windows.given;
    const auto from = read_moment(record.values[k_window_from]), to = read_moment(record.values[k_window_to]);
    if (const auto fault = fault_of(from, to))
      windows.faulty.push_back(sample_of(read, record, from ? k_window_to : k_window_from, *fault));
    else
      windows.good.push_back({&record, *from, *to});
  }
  return windows;
}

std::chrono::minutes total_time(std::vector<Window> windows) {
  std::sort(windows.begin(), windows.end(), [](const Window& a, const Window& b) { return a.from < b.from; });
  std::chrono::minutes total{0};
  Moment reached = Moment::min();
  for (const Window& window : windows) {
    const Moment from = std::max(reached, window.from);
    if (window.to > from) total += window.to - from;
    reached = std::max(reached, window.to);
  }
  return total;
}

}  // namespace readiness::probes::data
