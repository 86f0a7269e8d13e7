// SPDX-License-Identifier: Apache-2.0
// A Chinese mobile number: 1, a digit from 3 to 9, nine more; blanks and hyphens between groups, and the country
// code in front (+86, 0086, 86) are allowed.
#include "data/formats/digits.hpp"
#include "data/formats/list.hpp"
#include "data/formats/phone.hpp"
#include "text/phrase.hpp"

#include <array>

namespace readiness::data::formats {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase not_a_mobile{"不是 11 位的手机号", "not a mobile number of 11 digits"};
// clang-format on
}  // namespace phrases

constexpr std::size_t k_digits = 11;
constexpr std::size_t k_longest_mobile = 24;  // +86 138 - 1234 - 5678, and some air

bool is_plain(std::string_view digits) {
  return digits.size() == k_digits && digits[0] == '1' && digits[1] >= '3' && EightDigits(digits.data()).all() &&
         EightDigits(digits.data() + k_digits - 8).all();
}

}  // namespace

bool is_cn_mobile(std::string_view value) {
  if (value.size() == k_digits && is_plain(value)) return true;
  if (value.size() > k_longest_mobile || value.back() == '-') return false;
  for (const std::string_view country : {"+86", "0086", "86"})
    if (value.starts_with(country)) {
      value.remove_prefix(country.size());
      break;
    }
  std::array<char, k_digits> digits;
  std::size_t count = 0;
  for (const char c : value) {
    if (c == ' ' || c == '-') continue;
    if (count == k_digits) return false;
    digits[count++] = c;
  }
  return is_plain({digits.data(), count});
}

namespace {

Localized why_no_mobile(std::string_view) { return text::say<phrases::not_a_mobile>(); }

}  // namespace

Format cn_mobile() { return {"cn_mobile", mismatches_of<is_cn_mobile>, is_cn_mobile, why_no_mobile}; }

}  // namespace readiness::data::formats
