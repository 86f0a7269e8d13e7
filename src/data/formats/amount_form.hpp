// SPDX-License-Identifier: Apache-2.0
// How an amount is written. A column of plain numbers has one unit that somebody has declared; 1.2万 and ¥1,200
// beside 1200 are three.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace readiness::data {

enum class AmountForm : std::uint8_t {
  plain,             // 1200, -1200.50
  grouped,           // 1,200
  yuan,              // 1200元, ¥1,200, RMB 1200, CNY1200
  ten_thousands,     // 1.2万, 1.2万元
  hundred_millions,  // 3亿, 3亿元
  foreign,           // $1200, 1200 USD, €5
  none,              // not an amount
};

inline constexpr std::size_t k_amount_forms = 7;
// How each form may look; nothing for `none`.
inline constexpr std::array<std::string_view, k_amount_forms> k_amount_examples = {"1200",  "1,200", "1200元", "1.2万",
                                                                                   "1.2亿", "$1200", ""};

AmountForm amount_form(std::string_view text);

}  // namespace readiness::data
