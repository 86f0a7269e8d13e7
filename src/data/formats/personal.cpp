// SPDX-License-Identifier: Apache-2.0
#include "data/formats/personal.hpp"

#include "data/formats/date.hpp"
#include "data/formats/digits.hpp"
#include "data/formats/format.hpp"
#include "data/formats/phone.hpp"

#include <algorithm>
#include <array>

namespace readiness::data {

namespace {

constexpr std::size_t k_id_length = 18;
constexpr std::size_t k_shortest_card = 16, k_longest_card = 19;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Provinces of GB/T 2260 that open an ID card number; 91 and up belong to companies (GB 32100).
bool is_province(std::string_view two) {
  constexpr std::string_view k_all =
      "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83";
  return k_all.find(two) != std::string_view::npos;
}

bool is_id_card(std::string_view text) {
  constexpr std::array<unsigned, 17> k_weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  constexpr std::string_view k_checks = "10X98765432";
  if (text.size() != k_id_length || !all_digits(text.substr(0, 17)) || !is_province(text.substr(0, 2))) return false;
  const DayNumber born = day_number(text.substr(6, 8));
  if (born < 18000101 || born > 21000101) return false;
  unsigned sum = 0;
  for (std::size_t i = 0; i < 17; ++i) sum += static_cast<unsigned>(text[i] - '0') * k_weights[i];
  const char check = text[17] == 'x' ? 'X' : text[17];
  return check == k_checks[sum % 11];
}

bool is_bank_card(std::string_view digits) {
  if (digits.size() < k_shortest_card || digits.size() > k_longest_card || !all_digits(digits)) return false;
  if (digits.front() < '3' || digits.front() > '6' || find_format("uscc")->matches(digits)) return false;
  unsigned sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const auto digit = static_cast<unsigned>(digits[digits.size() - 1 - i] - '0');
    const unsigned doubled = i % 2 == 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  // 6666 6666 6666 6666 and the like are placeholders, whatever their sum.
  return sum % 10 == 0 && digits.find_first_not_of(digits.front()) != std::string_view::npos;
}

Personal kind_of(std::string_view digits, const PersonalKinds& kinds) {
  if (kinds.id_card && is_id_card(digits)) return Personal::id_card;
  if (kinds.mobile && digits.size() <= 15 && formats::is_cn_mobile(digits)) return Personal::mobile;
  return kinds.bank_card && is_bank_card(digits) ? Personal::bank_card : Personal::none;
}

// The end of a run of digits, with an X where an ID card may have one. `grouped`: single blanks and hyphens between
// digits belong to it.
std::size_t end_of_run(std::string_view text, std::size_t at, bool grouped) {
  while (at < text.size()) {
    const bool between =
        grouped && (text[at] == ' ' || text[at] == '-') && at + 1 < text.size() && is_digit(text[at + 1]);
    if (!is_digit(text[at]) && !between) break;
    ++at;
  }
  const bool check = at < text.size() && (text[at] == 'X' || text[at] == 'x');
  return check && (at + 1 == text.size() || !is_letter(text[at + 1])) ? at + 1 : at;
}

// Neither a part of a code (SO13800009578) nor of a decimal number.
bool stands_alone(std::string_view text, std::size_t start, std::size_t end) {
  const bool after_code = start > 0 && is_letter(text[start - 1]);
  const bool decimals = start > 1 && text[start - 1] == '.' && is_digit(text[start - 2]);
  const bool before_code = end < text.size() && is_letter(text[end]);
  const bool whole_part = end + 1 < text.size() && text[end] == '.' && is_digit(text[end + 1]);
  return !after_code && !decimals && !before_code && !whole_part;
}

PersonalFind in_run(std::string_view text, std::size_t start, bool grouped, const PersonalKinds& kinds) {
  constexpr std::size_t k_longest = 2 * k_longest_card;
  const std::string_view near = text.substr(0, start + k_longest + 2);  // a text of nothing but groups stays cheap
  const std::string_view run = near.substr(start, end_of_run(near, start, grouped) - start);
  if (run.size() < 11 || run.size() > k_longest || !stands_alone(text, start, start + run.size())) return {};
  std::array<char, k_longest> digits;
  const auto end = std::copy_if(run.begin(), run.end(), digits.begin(), [](char c) { return c != ' ' && c != '-'; });
  const Personal kind = kind_of({digits.data(), static_cast<std::size_t>(end - digits.begin())}, kinds);
  return {kind, run};
}

PersonalFind find_number(std::string_view text, const PersonalKinds& kinds) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(text[at])) continue;
    for (const bool grouped : {true, false})
      if (const PersonalFind found = in_run(text, at, grouped, kinds); found.kind != Personal::none) return found;
    at = end_of_run(text, at, false) - 1;
  }
  return {};
}

bool is_of_address(char c) {
  return is_digit(c) || is_letter(c) || std::string_view(".-_+%").find(c) != std::string_view::npos;
}

PersonalFind find_email(std::string_view text) {
  static const Format& format = *find_format("email");
  for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    std::size_t start = at, end = at + 1;
    while (start > 0 && is_of_address(text[start - 1])) --start;
    while (end < text.size() && is_of_address(text[end])) ++end;
    while (end > at + 1 && !is_digit(text[end - 1]) && !is_letter(text[end - 1])) --end;  // the full stop of a sentence
    while (start < at && text[start] == '.') ++start;
    if (const std::string_view found = text.substr(start, end - start); format.matches(found))
      return {Personal::email, found};
  }
  return {};
}

}  // namespace

std::optional<PersonalKinds> PersonalKinds::of(const std::vector<std::string>& names) {
  PersonalKinds kinds;
  for (const std::string& name : names) {
    if (name == "id_card")
      kinds.id_card = true;
    else if (name == "mobile")
      kinds.mobile = true;
    else if (name == "bank_card")
      kinds.bank_card = true;
    else if (name == "email")
      kinds.email = true;
    else
      return std::nullopt;
  }
  return kinds;
}

PersonalFind find_personal(std::string_view text, const PersonalKinds& kinds) {
  const PersonalFind number = find_number(text, kinds);
  return number.kind != Personal::none || !kinds.email ? number : find_email(text);
}

}  // namespace readiness::data
