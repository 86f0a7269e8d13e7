// SPDX-License-Identifier: Apache-2.0
#include "identity/contact.hpp"

#include "data/formats/format.hpp"
#include "identity/letters.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>

namespace readiness::identity {
namespace {

constexpr std::size_t k_longest = 256;  // bytes of a field that are looked at
constexpr std::size_t k_credit_code = 18, k_organisation = 9, k_organisation_at = 8;
constexpr std::size_t k_mobile = 11, k_shortest_phone = 6, k_longest_phone = 15;  // E.164

constexpr std::array<std::string_view, 24> k_personal{
    "qq.com",    "vip.qq.com", "foxmail.com", "163.com",    "126.com",     "yeah.net", "vip.163.com", "sina.com",
    "sina.cn",   "sohu.com",   "139.com",     "189.cn",     "wo.cn",       "21cn.com", "aliyun.com",  "gmail.com",
    "yahoo.com", "icloud.com", "outlook.com", "outlook.cn", "hotmail.com", "live.com", "live.cn",     "msn.com"};

// `separators` are ASCII, as folding makes all of them but one: what is searched for are bytes.
std::string first_of(std::string_view text, std::string_view separators) {
  const std::string folded = util::replace_all(util::fold(util::trim(text.substr(0, k_longest))), "、", ",");
  return util::is_blank(folded) ? std::string() : folded.substr(0, folded.find_first_of(separators));
}

// Without what an extension begins with: 转8001, x12, ext. 12, #12.
std::string_view without_extension(std::string_view text) {
  for (const std::string_view sign : {"转", "轉", "分机", "ext", "x", "#"})
    if (const std::size_t at = text.find(sign); at != std::string_view::npos && at >= k_shortest_phone)
      text = text.substr(0, at);
  return text;
}

std::string digits_in(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
  return digits;
}

// 021-62345678-8001: a last group of up to five digits behind a number that is complete without it.
std::string_view without_last_group(std::string_view text) {
  const std::size_t hyphen = text.rfind('-');
  if (hyphen == std::string_view::npos || text.size() - hyphen > k_shortest_phone) return text;
  const std::string head = digits_in(text.substr(0, hyphen));
  return head.starts_with('0') && head.size() >= 10 ? text.substr(0, hyphen) : text;
}

}  // namespace

std::string phone_digits(std::string_view text) {
  const std::string first = first_of(text, "/;,|");
  const std::string_view number = without_last_group(without_extension(first));
  std::string digits = digits_in(number);
  if (number.starts_with('+') || digits.starts_with("00"))
    digits.erase(0, digits.find_first_not_of('0'));  // of the dialling prefix
  const bool abroad = number.starts_with('+') || digits.size() > k_mobile;
  if (abroad && digits.starts_with("86")) digits.erase(0, 2);
  if (digits.starts_with('0')) digits.erase(0, 1);
  if (digits.size() > k_longest_phone) digits.resize(k_longest_phone);
  return digits.size() < k_shortest_phone ? std::string() : digits;
}

Email parse_email(std::string_view text) {
  std::string first = first_of(text, ";, /|<>");
  if (first.starts_with("mailto:")) first.erase(0, 7);
  const std::size_t at = first.rfind('@');
  if (at == std::string::npos || at == 0 || at + 1 == first.size()) return {};
  Email email{first.substr(0, at), first.substr(at + 1), false};
  email.personal = std::find(k_personal.begin(), k_personal.end(), email.domain) != k_personal.end();
  return email;
}

Code parse_code(std::string_view text) {
  Code code;
  for (char c : first_of(text, ";,|")) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) code.text += c;
  }
  if (code.text.size() == k_credit_code) {
    for (char& c : code.text) {
      constexpr std::string_view k_wrong = "OISZ", k_right = "0152";
      if (const std::size_t at = k_wrong.find(c); at != std::string_view::npos) c = k_right[at];
    }
    static const data::Format* const k_uscc = data::find_format("uscc");
    code.valid = k_uscc->matches(code.text);
  }
  return code;
}

std::string_view organisation_of(const Code& code) {
  const std::string_view text = code.text;
  return code.valid ? text.substr(k_organisation_at, k_organisation) : text;
}

}  // namespace readiness::identity
