// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::util {

// White space: ASCII, U+00A0 and the ideographic space U+3000.
std::string_view trim(std::string_view text);
std::string_view trim_left(std::string_view text);

// Always at least one part: "" gives {""}.
std::vector<std::string> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);

// ASCII only.
inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

// ASCII only; other bytes stay.
std::string lower(std::string_view text);

// 1234567 -> "1,234,567"
std::string grouped(std::uint64_t number);

// 95 -> "95", 95.25 -> "95.25", floor at two decimals: a score is never rounded up.
// Counts from the digits that people see: 0.29 stays "0.29", although the double is a little less.
std::string floored(double number);

std::string replace_all(std::string text, std::string_view from, std::string_view to);

}  // namespace readiness::util
