// SPDX-License-Identifier: Apache-2.0
// Numbers of a column, read fast: nearly all are plain and not too large, and become 64-bit millionths.
// For the rest there is util::Decimal, which says the same of both.
#pragma once

#include "data/formats/digits.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace readiness::data {

inline constexpr int k_micro_digits = 6;
// A batch of such numbers can be added up in 64 bits.
inline constexpr std::int64_t k_max_micros = 1'000'000'000'000'000;  // a billion

// Nothing unless it is written as most amounts are: 12345678, or 12345.67 with five to eight digits in front.
inline std::optional<std::int64_t> common_micros(std::string_view text) {
  const bool cents = text.size() > 8 && text.size() <= 11 && text[text.size() - 3] == '.';
  if (!cents && text.size() != 8) return std::nullopt;
  const std::size_t whole = cents ? text.size() - 3 : 8;
  const EightDigits digits(EightDigits(text.data()).values << (8 - whole) * 8);
  if (!digits.all()) return std::nullopt;
  const auto number = static_cast<std::int64_t>(digits.number());
  if (!cents) return number * 1'000'000;
  const char tens = text[whole + 1], ones = text[whole + 2];
  if (!is_digit(tens) || !is_digit(ones)) return std::nullopt;
  return number * 1'000'000 + (tens - '0') * 100'000 + (ones - '0') * 10'000;
}

// [-]digits[.digits] up to a billion in size with up to six decimals, times 10^6. Nothing for
// everything else, numbers or not: ask Decimal::parse.
inline std::optional<std::int64_t> micros(std::string_view text) {
  constexpr std::array<std::int64_t, k_micro_digits + 1> k_powers = {1'000'000, 100'000, 10'000, 1'000, 100, 10, 1};
  constexpr std::size_t k_longest = 17;
  if (const auto common = common_micros(text)) return *common;
  const bool negative = !text.empty() && text.front() == '-';
  if (negative) text.remove_prefix(1);
  if (text.empty() || text.size() > k_longest || !is_digit(text.front())) return std::nullopt;
  std::int64_t number = 0;
  std::size_t at = 0, decimals = 0;
  for (; at < text.size() && is_digit(text[at]); ++at) number = number * 10 + (text[at] - '0');
  if (at < text.size()) {
    if (text[at] != '.') return std::nullopt;
    const std::size_t point = at++;
    for (; at < text.size() && is_digit(text[at]); ++at) number = number * 10 + (text[at] - '0');
    decimals = at - point - 1;
    if (at < text.size() || decimals == 0 || decimals > k_micro_digits) return std::nullopt;
  }
  const std::int64_t factor = k_powers[decimals];
  if (number > k_max_micros / factor) return std::nullopt;
  return (negative ? -number : number) * factor;
}

}  // namespace readiness::data
