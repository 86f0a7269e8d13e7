// SPDX-License-Identifier: Apache-2.0
// A Chinese telephone number: mobile; landline with its area code, 021-62345678, (0512)62345678,
// +86 21 6234 5678, and an extension behind -, 转 or x; or a service number, 400-123-4567, 800...
#include "data/formats/digits.hpp"
#include "data/formats/list.hpp"
#include "data/formats/phone.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::data::formats {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase not_a_phone{"不是手机号，也不是带区号的固定电话", "neither a mobile number nor a landline with its area code"};
constexpr text::Phrase no_area_code{"固定电话缺区号", "a landline without its area code"};
// clang-format on
}  // namespace phrases

constexpr std::size_t k_longest_phone = 40;

// Digits only, in groups that blanks, hyphens and one pair of parentheses set apart. Empty: something else is in it.
std::string digits_of(std::string_view value) {
  std::string digits;
  bool open = false;
  char before = '-';
  for (const char c : value) {
    if (is_digit(c))
      digits += c;
    else if (c == '(' && !open && digits.empty())
      open = true;
    else if (c == ')' && open && !digits.empty())
      open = false;
    else if ((c != ' ' && c != '-') || before == '-')
      return {};
    before = c;
  }
  return open || before == '-' ? std::string() : digits;
}

// Local numbers begin with 2 to 9: 0 is the trunk prefix, 1 leads to services.
bool is_local_number(std::string_view digits) { return digits.front() >= '2'; }

// 010 and 02x have numbers of eight digits; 03xx to 09xx seven or eight.
bool is_landline(std::string_view digits) {
  if (digits.size() < 11 || digits.size() > 12 || digits[0] != '0') return false;
  if (digits.starts_with("010") || digits[1] == '2') return digits.size() == 11 && is_local_number(digits.substr(3));
  return digits[1] >= '3' && is_local_number(digits.substr(4));
}

bool is_service(std::string_view digits) {
  return digits.size() == 10 && (digits.starts_with("400") || digits.starts_with("800"));
}

bool is_extension(std::string_view text) { return !text.empty() && text.size() <= 6 && all_digits(text); }

// Cuts "-8001", "转8001" or "x8001" off, if it is there.
std::string_view without_extension(std::string_view value) {
  for (const std::string_view sign : {"转", "轉", "x", "X", "ext.", "ext"}) {
    const std::size_t at = value.rfind(sign);
    if (at == std::string_view::npos || !is_extension(util::trim(value.substr(at + sign.size())))) continue;
    return util::trim(value.substr(0, at));
  }
  return value;
}

bool is_national(std::string_view value) {
  if (value.starts_with("+86") || value.starts_with("0086")) {
    value = util::trim(value.substr(value.front() == '+' ? 3 : 4));
    if (value.starts_with('-')) value.remove_prefix(1);
    // The trunk prefix falls away behind the country code, or should.
    const std::string digits = digits_of(value);
    return is_landline(digits) || is_landline("0" + digits);
  }
  const std::string digits = digits_of(value);
  return is_landline(digits) || is_service(digits);
}

bool is_cn_phone(std::string_view value) {
  constexpr std::string_view k_first =
      "01+(48-";  // that any of them begins with; the hyphen is a slip in a mobile number
  if (k_first.find(value.front()) == std::string_view::npos) return false;
  if (is_cn_mobile(value)) return true;
  if (value.size() > k_longest_phone) return false;
  if (is_national(without_extension(value))) return true;
  const std::size_t hyphen = value.rfind('-');  // 021-62345678-8001
  return hyphen != std::string_view::npos && is_extension(value.substr(hyphen + 1)) &&
         is_national(value.substr(0, hyphen));
}

Localized why_no_phone(std::string_view value) {
  const std::string digits = digits_of(value);
  const bool local = (digits.size() == 7 || digits.size() == 8) && is_local_number(digits);
  return local ? text::say<phrases::no_area_code>() : text::say<phrases::not_a_phone>();
}

}  // namespace

Format cn_phone() { return {"cn_phone", mismatches_of<is_cn_phone>, is_cn_phone, why_no_phone}; }

}  // namespace readiness::data::formats
