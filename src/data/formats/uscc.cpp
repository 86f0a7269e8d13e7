// SPDX-License-Identifier: Apache-2.0
// Uniform social credit code, GB 32100-2015: registering authority and category (2), administrative
// division (6 digits), organisation code (9, GB 11714-1997 with its own check digit), check digit.
// Letters are capital; I, O, S, V and Z do not occur.
#include "data/formats/digits.hpp"
#include "data/formats/list.hpp"
#include "text/data_phrases.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace readiness::data::formats {

namespace {

constexpr std::size_t k_length = 18;
constexpr std::string_view k_alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";  // 31: a character's place is its value
constexpr std::uint8_t k_none = 0x80;

struct Weights {
  std::array<std::uint8_t, 17> code{};  // 3^i mod 31
  std::array<std::uint8_t, 17> organisation{0, 0, 0, 0, 0, 0, 0, 0, 3, 7, 9, 10, 5, 8, 4, 2, 0};
};

constexpr Weights k_weights = [] {
  Weights weights;
  weights.code[0] = 1;
  for (std::size_t i = 1; i < 17; ++i) weights.code[i] = static_cast<std::uint8_t>(weights.code[i - 1] * 3 % 31);
  return weights;
}();

struct Values {
  std::array<std::uint8_t, 256> code{}, organisation{};  // GB 11714 counts A as 10, B as 11 ... with no letter left out
};

constexpr Values k_values = [] {
  Values values;
  values.code.fill(k_none);
  for (std::size_t i = 0; i < k_alphabet.size(); ++i)
    values.code[static_cast<unsigned char>(k_alphabet[i])] = static_cast<std::uint8_t>(i);
  for (unsigned char c = '0'; c <= '9'; ++c) values.organisation[c] = static_cast<std::uint8_t>(c - '0');
  for (unsigned char c = 'A'; c <= 'Z'; ++c) values.organisation[c] = static_cast<std::uint8_t>(c - 'A' + 10);
  return values;
}();

// GB 32100-2015, table 1, and its first amendment: authority, then the categories that it registers.
constexpr std::array<std::string_view, 12> k_authorities = {
    "11239",    // 机构编制
    "219",      // 外交
    "3123459",  // 司法行政
    "419",      // 文化
    "51239",    // 民政
    "6129",     // 旅游
    "7129",     // 宗教
    "819",      // 工会
    "91239",    // 市场监督管理（工商）
    "A19",      // 中央军委改革和编制办公室
    "N1239",    // 农业
    "Y1",       // 其他
};

struct Sums {
  unsigned code = 0;          // of positions 1 to 17
  unsigned organisation = 0;  // of positions 9 to 16
  unsigned all = 0;           // k_none, when there is a character that cannot occur
};

Sums sums_of(std::string_view value) {
  Sums sums;
  for (std::size_t i = 0; i < 17; ++i) {
    const auto c = static_cast<unsigned char>(value[i]);
    const unsigned in_code = k_values.code[c];
    sums.all |= in_code;
    sums.code += in_code * k_weights.code[i];
    sums.organisation += static_cast<unsigned>(k_values.organisation[c]) * k_weights.organisation[i];
  }
  sums.all |= k_values.code[static_cast<unsigned char>(value[17])];
  return sums;
}

char check_of(const Sums& sums) { return k_alphabet[(31 - sums.code % 31) % 31]; }

// 10 is written X.
char organisation_check_of(const Sums& sums) { return "0123456789X"[(11 - sums.organisation % 11) % 11]; }

bool is_registered_by(std::string_view value) {
  return std::any_of(k_authorities.begin(), k_authorities.end(), [=](std::string_view authority) {
    return authority.front() == value[0] && authority.find(value[1], 1) != std::string_view::npos;
  });
}

bool is_uscc(std::string_view value) {
  if (value.size() != k_length) return false;
  const Sums sums = sums_of(value);
  return (sums.all & k_none) == 0 && value[17] == check_of(sums) && value[16] == organisation_check_of(sums) &&
         is_registered_by(value) && all_digits(value.substr(2, 6));
}

std::string upper(std::string_view text) {
  std::string upper(text);
  for (char& c : upper)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return upper;
}

// The first rule that is broken, from left to right and from coarse to fine.
Localized reason(std::string_view value) {
  namespace phrases = text::phrases;
  using text::say;
  if (is_uscc(upper(value))) return say<phrases::lower_case>();
  const std::size_t length = util::code_points(value);
  if (length != k_length) return say<phrases::uscc_length>(length);
  for (std::size_t at = 0, position = 1; at < value.size(); ++position) {
    const std::size_t start = at;
    util::next_code_point(value, at);
    if (k_values.code[static_cast<unsigned char>(value[start])] == k_none)
      return say<phrases::uscc_character>(position, util::printable(value.substr(start, at - start)));
  }
  if (!is_registered_by(value)) return say<phrases::uscc_authority>(value.substr(0, 2));
  if (!all_digits(value.substr(2, 6))) return say<phrases::uscc_region>(value.substr(2, 6));
  const Sums sums = sums_of(value);
  if (value[17] != check_of(sums)) return say<phrases::uscc_check>(check_of(sums));
  return say<phrases::uscc_organisation>(organisation_check_of(sums));
}

}  // namespace

Format uscc() { return {"uscc", mismatches_of<is_uscc>, is_uscc, reason}; }

}  // namespace readiness::data::formats
