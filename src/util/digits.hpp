// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "util/strings.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace readiness::util {

inline bool all_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return is_digit(c); });
}

// Eight characters at once.
struct EightDigits {
  std::uint64_t values;  // less '0', the first one lowest

  explicit EightDigits(const char* text) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text, sizeof bytes);
    if constexpr (std::endian::native == std::endian::big) bytes = __builtin_bswap64(bytes);
    values = bytes ^ 0x3030303030303030;
  }
  explicit EightDigits(std::uint64_t without_zero) : values(without_zero) {}

  bool all() const { return (((values + 0x7676767676767676) | values) & 0x8080808080808080) == 0; }
  // Neighbours are joined to numbers of two digits, then of four, then of eight.
  std::uint64_t number() const {
    const std::uint64_t pairs = (values * 10 + (values >> 8)) & 0x00FF00FF00FF00FF;
    const std::uint64_t fours = (pairs * 100 + (pairs >> 16)) & 0x0000FFFF0000FFFF;
    return (fours * 10'000 + (fours >> 32)) & 0xFFFFFFFF;
  }
};

}  // namespace readiness::util
