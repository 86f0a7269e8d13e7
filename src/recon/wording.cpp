// SPDX-License-Identifier: Apache-2.0
#include "recon/wording.hpp"

#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace readiness::recon {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase detail_unit{"{0}，× {1}", "{0}, × {1}"};
constexpr text::Phrase detail_decimals{"{0}，剩 {1} 位", "{0}, {1} left"};
constexpr text::Phrase detail_hours{"{0}，{1:+d} 小时", "{0}, {1:+d} h"};
constexpr text::Phrase detail_days{"{0}，{1:+d} 天", "{0}, {1:+d} d"};
constexpr text::Phrase detail_characters{"{0}，剩 {1} 个字符", "{0} at {1} characters"};
constexpr text::Phrase detail_column{"{0}“{1}”", "{0} '{1}'"};
constexpr text::Phrase detail_share{"{0}（{1} 处）", "{0} ({1} of them)"};
// clang-format on
}  // namespace phrases

}  // namespace

using text::say;

namespace {

std::string power_of_ten(std::int64_t power) {
  if (power > 0) return "1" + std::string(static_cast<std::size_t>(power), '0');
  return "0." + std::string(static_cast<std::size_t>(-power - 1), '0') + "1";
}

}  // namespace

Localized told(const Found& found, const std::string& other) {
  const Localized title = title_of(found.damage);
  switch (found.damage) {
    case Damage::unit_shift:
      return say<phrases::detail_unit>(title, power_of_ten(found.detail));
    case Damage::decimals:
      return say<phrases::detail_decimals>(title, found.detail);
    case Damage::time_shift:
      return say<phrases::detail_hours>(title, found.detail);
    case Damage::day_shift:
      return say<phrases::detail_days>(title, found.detail);
    case Damage::truncated:
      return say<phrases::detail_characters>(title, found.detail);
    case Damage::swapped:
      return say<phrases::detail_column>(title, other);
    default:
      return title;
  }
}

Localized told(Damage damage, const DamageCount& count, const std::vector<ColumnResult>& columns) {
  if (count.details.empty()) return title_of(damage);
  const auto most = std::max_element(count.details.begin(), count.details.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  const bool swapped = damage == Damage::swapped;
  const std::string other = swapped ? columns[static_cast<std::size_t>(most->first)].new_name : std::string();
  const Localized text = told({damage, most->first}, other);
  return most->second == count.count ? text : say<phrases::detail_share>(text, util::grouped(most->second));
}

std::string percent_up(double share) {
  const double hundredths = std::max(0.0, std::ceil(share * 10'000 - 1e-9));
  return fmt::format("{:.2f}", hundredths / 100);
}

}  // namespace readiness::recon
