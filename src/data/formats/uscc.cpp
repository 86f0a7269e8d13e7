// SPDX-License-Identifier: Apache-2.0
// Uniform social credit code, GB 32100-2015: registering authority and category (2), administrative
// division (6 digits), organisation code (9, GB 11714-1997 with its own check digit), check digit.
// Letters are capital; I, O, S, V and Z do not occur.
#include "data/formats/uscc.hpp"

#include "data/formats/digits.hpp"
#include "data/formats/list.hpp"
#include "data/formats/upper.hpp"
#include "data/kernels/kernels.hpp"
#include "text/phrases.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace readiness::data::formats {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase uscc_length{"应为 18 位，实为 {0} 位", "has {0} characters instead of 18"};
constexpr text::Phrase uscc_character{"第 {0} 位不能是“{1}”", "'{1}' cannot stand at position {0}"};
constexpr text::Phrase uscc_authority{"登记管理部门与机构类别代码“{0}”不存在", "there is no registering authority and category '{0}'"};
constexpr text::Phrase uscc_region{"第 3 至 8 位“{0}”不是行政区划码", "'{0}' at positions 3 to 8 is no administrative division"};
constexpr text::Phrase uscc_organisation{"组织机构代码的校验位（第 17 位）应为 {0}", "the check digit of the organisation code (position 17) should be {0}"};
constexpr text::Phrase uscc_check{"校验位（第 18 位）应为 {0}", "the check digit (position 18) should be {0}"};
// clang-format on
}  // namespace phrases

// GB 11714 counts A as 10, B as 11 ... with no letter left out.
constexpr std::array<std::uint8_t, 256> k_organisation_values = [] {
  std::array<std::uint8_t, 256> values{};
  for (unsigned char c = '0'; c <= '9'; ++c) values[c] = static_cast<std::uint8_t>(c - '0');
  for (unsigned char c = 'A'; c <= 'Z'; ++c) values[c] = static_cast<std::uint8_t>(c - 'A' + 10);
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

// The categories of each authority, a bit a digit.
constexpr std::array<std::uint16_t, 256> k_categories = [] {
  std::array<std::uint16_t, 256> categories{};
  for (const std::string_view authority : k_authorities)
    for (const char category : authority.substr(1))
      categories[static_cast<unsigned char>(authority.front())] |= static_cast<std::uint16_t>(1u << (category - '0'));
  return categories;
}();

bool is_registered_by(std::string_view value) {
  return is_digit(value[1]) && (k_categories[static_cast<unsigned char>(value[0])] >> (value[1] - '0') & 1) != 0;
}

// GB/T 2260: the first two digits of a division; and 10, the country as a whole (100000, the national authorities). 66
// and 99 are no divisions: the Xinjiang Production and Construction Corps goes by them in some registers, and a code
// that may be real is not refused. Of the other four digits nothing is asked: counties come and go.
constexpr std::string_view k_provinces =
    "10 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 66 71 81 82 99";

constexpr std::array<bool, 100> k_is_province = [] {
  std::array<bool, 100> known{};
  for (std::size_t at = 0; at < k_provinces.size(); at += 3)
    known[static_cast<std::size_t>((k_provinces[at] - '0') * 10 + k_provinces[at + 1] - '0')] = true;
  return known;
}();

// `value[2]` and `value[3]` are digits.
bool is_in_a_province(std::string_view value) {
  return k_is_province[static_cast<std::size_t>((value[2] - '0') * 10 + value[3] - '0')];
}

// Nothing when there is a character that cannot occur.
std::optional<UsccSums> sums_of(std::string_view value) {
  UsccSums sums;
  int all = k_uscc_values[static_cast<unsigned char>(value[17])];
  for (std::size_t i = 0; i < 17; ++i) {
    const auto c = static_cast<unsigned char>(value[i]);
    const int in_code = k_uscc_values[c];
    all |= in_code;
    sums.code += static_cast<unsigned>(in_code) * k_uscc_weights.code[i];
    sums.organisation += unsigned{k_organisation_values[c]} * k_uscc_weights.organisation[i];
  }
  return all >= 0 ? std::optional(sums) : std::nullopt;
}

char check_of(const UsccSums& sums) { return k_uscc_alphabet[(31 - sums.code % 31) % 31]; }

// 10 is written X.
char organisation_check_of(const UsccSums& sums) { return "0123456789X"[(11 - sums.organisation % 11) % 11]; }

}  // namespace

bool uscc_agrees(std::string_view value, const UsccSums& sums) {
  return value[17] == check_of(sums) && value[16] == organisation_check_of(sums) && is_registered_by(value) &&
         is_in_a_province(value);
}

bool is_uscc(std::string_view value) {
  if (value.size() != k_uscc_length || !all_digits(value.substr(2, 6))) return false;
  const auto sums = sums_of(value);
  return sums && uscc_agrees(value, *sums);
}

namespace {

// The first rule that is broken, from left to right and from coarse to fine.
Localized why_no_uscc(std::string_view value) {
  using text::say;
  if (is_uscc(upper(value))) return say<text::phrases::lower_case>();
  const std::size_t length = util::code_points(value);
  if (length != k_uscc_length) return say<phrases::uscc_length>(length);
  for (std::size_t at = 0, position = 1; at < value.size(); ++position) {
    const std::size_t start = at;
    util::next_code_point(value, at);
    if (k_uscc_values[static_cast<unsigned char>(value[start])] < 0)
      return say<phrases::uscc_character>(position, util::printable(value.substr(start, at - start)));
  }
  if (!is_registered_by(value)) return say<phrases::uscc_authority>(value.substr(0, 2));
  if (!all_digits(value.substr(2, 6)) || !is_in_a_province(value)) return say<phrases::uscc_region>(value.substr(2, 6));
  const UsccSums sums = sums_of(value).value_or(UsccSums());
  if (value[17] != check_of(sums)) return say<phrases::uscc_check>(check_of(sums));
  return say<phrases::uscc_organisation>(organisation_check_of(sums));
}

}  // namespace

Format uscc() { return {"uscc", kernels::chosen().bad_usccs, is_uscc, why_no_uscc}; }

}  // namespace readiness::data::formats
