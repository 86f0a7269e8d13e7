// SPDX-License-Identifier: Apache-2.0
#include "probes/goals/direction.hpp"

#include "probes/goals/wording.hpp"

#include <array>

namespace readiness::probes::goals {
namespace {

// "improve" and 改善 are missing on purpose: an improved churn rate is a lower one.
constexpr std::array<std::string_view, 12> k_down_zh = {"缩短", "降低", "减少", "下降", "压缩", "削减",
                                                        "降至", "降到", "减至", "缩减", "降本", "降幅"};
constexpr std::array<std::string_view, 12> k_up_zh = {"提升", "提高", "增加", "增长", "上升", "扩大",
                                                      "升至", "升到", "增至", "拉升", "增收", "增幅"};
constexpr std::array<std::string_view, 12> k_down_en = {"reduce",  "reduction", "cut",      "cutting",
                                                        "shorten", "lower",     "decrease", "shrink",
                                                        "lessen",  "halve",     "drop",     "dropping"};
constexpr std::array<std::string_view, 9> k_up_en = {"increase", "raise",  "grow", "growth", "boost",
                                                     "expand",   "extend", "lift", "double"};

}  // namespace

Direction direction_of(std::string_view title) {
  const Wording wording(title);
  const bool down = wording.has_any(k_down_zh, k_down_en), up = wording.has_any(k_up_zh, k_up_en);
  if (down == up) return Direction::unclear;
  return down ? Direction::down : Direction::up;
}

}  // namespace readiness::probes::goals
