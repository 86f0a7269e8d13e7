// SPDX-License-Identifier: Apache-2.0
#include "profile/wording.hpp"

#include <fmt/format.h>

#include <array>

namespace readiness::profile {

std::string percent(std::uint64_t count, std::uint64_t all) {
  __extension__ using Wide = unsigned __int128;
  const auto tenths = static_cast<std::uint64_t>(Wide{count} * 1000 / all);
  if (tenths == 0 && count > 0) return "< 0.1 %";
  return tenths % 10 == 0 ? fmt::format("{} %", tenths / 10) : fmt::format("{}.{} %", tenths / 10, tenths % 10);
}

std::string size_text(std::uint64_t bytes) {
  if (bytes < 1024) return fmt::format("{} B", bytes);
  constexpr std::array k_units = {"KiB", "MiB", "GiB", "TiB"};
  double size = static_cast<double>(bytes) / 1024;
  std::size_t unit = 0;
  for (; size >= 1024 && unit + 1 < k_units.size(); ++unit) size /= 1024;
  return fmt::format("{:.1f} {}", size, k_units[unit]);
}

}  // namespace readiness::profile
