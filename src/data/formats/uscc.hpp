// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace readiness::data::formats {

inline constexpr std::size_t k_uscc_length = 18;

// GB 32100-2015, 4.2.5: the weight of each of the first 17 characters, 3^i mod 31. GB 11714-1997: those of the
// organisation code, which are characters 9 to 16.
struct UsccWeights {
  std::array<std::uint8_t, 17> code{};
  std::array<std::uint8_t, 17> organisation{0, 0, 0, 0, 0, 0, 0, 0, 3, 7, 9, 10, 5, 8, 4, 2, 0};
};

inline constexpr UsccWeights k_uscc_weights = [] {
  UsccWeights weights;
  weights.code[0] = 1;
  for (std::size_t i = 1; i < 17; ++i) weights.code[i] = static_cast<std::uint8_t>(weights.code[i - 1] * 3 % 31);
  return weights;
}();

// What each byte stands for; negative: it cannot occur.
inline constexpr std::string_view k_uscc_alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";  // 31 characters
inline constexpr std::array<std::int8_t, 256> k_uscc_values = [] {
  std::array<std::int8_t, 256> values{};
  values.fill(-1);
  for (std::size_t i = 0; i < k_uscc_alphabet.size(); ++i)
    values[static_cast<unsigned char>(k_uscc_alphabet[i])] = static_cast<std::int8_t>(i);
  return values;
}();

// What the check digits are made of.
struct UsccSums {
  unsigned code = 0;          // of positions 1 to 17
  unsigned organisation = 0;  // of positions 9 to 16
};

// Do the check digits, the authority and the province agree? All 18 characters can occur, and positions 3 to 8 are
// digits.
bool uscc_agrees(std::string_view value, const UsccSums& sums);

bool is_uscc(std::string_view value);

}  // namespace readiness::data::formats
