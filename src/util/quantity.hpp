// SPDX-License-Identifier: Apache-2.0
// The one reader of quantities: a number with at most a unit of money or a percent sign.
#pragma once

#include "util/decimal.hpp"

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace readiness::util {

enum class QuantityUnit : std::uint8_t { none, percent, cny, usd, hkd, eur, gbp, jpy, twd };

struct Quantity {
  Decimal value;  // 9 of 9 %, 12000 of 1.2万元
  QuantityUnit unit = QuantityUnit::none;
};

// 1200, 1,200.5, .5, 1e2, １２００, 9 %, 3‰, ¥500, RMB 500, 500元, -$5, 1.2万, 3亿元, 500 USD: trimmed. Nothing for
// other texts, and for two currencies in one.
std::optional<Quantity> read_quantity(std::string_view text);

// In one unit. A number without a unit has the currency of the other one. Beside a percentage it may be one as well, or
// a share: they are in order when both readings say the same (9 % < 80), and unordered otherwise (85 % and 80). Two
// currencies are unordered.
std::partial_ordering order_of(const Quantity& a, const Quantity& b);

}  // namespace readiness::util
