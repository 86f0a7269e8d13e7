// SPDX-License-Identifier: Apache-2.0
#include "util/mask.hpp"

#include "util/calendar.hpp"
#include "util/personal.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace readiness::util {

namespace {

constexpr std::size_t k_harmless_digits = 4;
constexpr std::size_t k_most_kept = 4;    // characters at each end: a long note may hold a whole phone number
constexpr std::size_t k_most_stars = 12;  // a star a character, as far as that helps to find the row
constexpr std::size_t k_longest_han_name = 4;
constexpr std::string_view k_joint = " + ";  // between the parts of a compound key

using Characters = std::vector<std::string_view>;

Characters characters(std::string_view text) {
  Characters all;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    next_code_point(text, at);
    all.push_back(text.substr(start, at - start));
  }
  return all;
}

std::string stars(std::size_t count) { return std::string(std::min(count, k_most_stars), '*'); }

std::string ends_only(const Characters& text, std::size_t head, std::size_t tail) {
  std::string shown;
  for (std::size_t i = 0; i < head; ++i) shown += text[i];
  shown += stars(text.size() - head - tail);
  for (std::size_t i = text.size() - tail; i < text.size(); ++i) shown += text[i];
  return shown;
}

// Full-width digits too.
bool is_digit_character(std::string_view character) {
  const std::string narrow = fold(character);
  return narrow.size() == 1 && narrow[0] >= '0' && narrow[0] <= '9';
}

bool is_han(std::string_view character) {
  std::size_t at = 0;
  const char32_t c = next_code_point(character, at);
  return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0x20000 && c <= 0x3FFFF) || c == U'·';
}

std::size_t count_digits(const Characters& text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_digit_character));
}

// Digits with what may stand between them: +86 138-1234-5678, (0755)2671 2345, 1,234.50, 12 %.
bool is_numeric(const Characters& text) {
  constexpr std::string_view k_between = "+-.,/() %";
  return std::all_of(text.begin(), text.end(), [=](std::string_view character) {
    const std::string narrow = fold(character);
    return is_digit_character(character) || (narrow.size() == 1 && k_between.find(narrow[0]) != std::string_view::npos);
  });
}

// The runs of digits in a text that holds only what a date and a time are made of; nothing for other texts.
std::vector<std::string> date_parts(const Characters& text) {
  static const Characters k_around = characters("-/.: TZ年月日时分秒");
  std::vector<std::string> parts(1);
  for (const std::string_view character : text) {
    if (is_digit_character(character))
      parts.back() += fold(character);
    else if (std::find(k_around.begin(), k_around.end(), character) == k_around.end())
      return {};
    else if (!parts.back().empty())
      parts.emplace_back();
  }
  if (parts.back().empty()) parts.pop_back();
  return parts;
}

// 2026-01-30, 2026/1/30, 2026.01.30, 2026年1月30日 or 20260130, perhaps with a time of day behind it.
bool is_date(const Characters& text) {
  std::vector<std::string> parts = date_parts(text);
  if (parts.size() == 1 && parts[0].size() == 8)
    parts = {parts[0].substr(0, 4), parts[0].substr(4, 2), parts[0].substr(6, 2)};
  if (parts.size() < 3 || parts.size() > 6 || parts[0].size() != 4) return false;
  if (std::any_of(parts.begin() + 1, parts.end(), [](const std::string& part) { return part.size() > 2; }))
    return false;
  const auto two = [](const std::string& part) { return part.size() == 1 ? "0" + part : part; };
  return parse_day(parts[0] + "-" + two(parts[1]) + "-" + two(parts[2])).ok();
}

std::optional<std::string> masked_email(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || at == 0 || text.find('@', at + 1) != std::string_view::npos) return {};
  if (text.find('.', at) == std::string_view::npos || text.find(' ') != std::string_view::npos) return {};
  const Characters local = characters(text.substr(0, at));
  return ends_only(local, local.size() > 1 ? 1 : 0, 0).append(text.substr(at));
}

// Stars for the digits in the middle; what stands between them stays, so that the
// number is found as it is written: +86 138-****-5678.
std::string masked_number(const Characters& text, std::size_t digits) {
  // +86 and 0086 are no part of the number that is told apart by its first digits.
  std::size_t prefix = 0;
  std::string narrow;
  for (const std::string_view character : text)
    if (is_digit_character(character) || character == "+") narrow += fold(character);
  if (narrow.starts_with("+86")) prefix = 2;
  if (narrow.starts_with("0086")) prefix = 4;
  if (narrow.starts_with("86") && digits == 13) prefix = 2;

  const std::size_t own = digits - prefix;
  const std::size_t head = prefix + (own >= 11 ? 3 : own / 4), tail = own >= 11 ? 4 : own / 4;
  std::string shown;
  std::size_t seen = 0;
  for (const std::string_view character : text) {
    const bool hide = is_digit_character(character) && seen >= head && seen < digits - tail;
    shown += hide ? "*" : character;
    if (is_digit_character(character)) ++seen;
  }
  return shown;
}

// 王小明 -> 王**; others keep a quarter at each end.
std::string masked_text(const Characters& text) {
  const bool han_name = text.size() <= k_longest_han_name && std::all_of(text.begin(), text.end(), is_han);
  const std::size_t quarter = std::min(text.size() / 4, k_most_kept);
  const std::size_t head = text.size() > 1 ? std::max<std::size_t>(quarter, 1) : 0;
  return ends_only(text, head, han_name ? 0 : quarter);
}

}  // namespace

std::string mask(std::string_view value) {
  // A compound key: each part for itself, or the last one would show its end.
  if (const std::size_t joint = value.find(k_joint); joint != std::string_view::npos)
    return mask(value.substr(0, joint)) + std::string(k_joint) + mask(value.substr(joint + k_joint.size()));
  const std::string_view content = trim(value);
  if (content.empty()) return std::string(value);
  const Characters text = characters(content);
  if (is_date(text)) return std::string(value);
  const std::size_t digits = count_digits(text);
  if (is_numeric(text)) return digits <= k_harmless_digits ? std::string(value) : masked_number(text, digits);
  if (auto email = masked_email(content)) return *std::move(email);
  return masked_text(text);
}

namespace {

// Of a date the year stays.
std::string masked_date(std::string_view date) {
  std::string shown;
  std::size_t digits = 0;
  for (const std::string_view character : characters(date)) {
    const bool hide = is_digit_character(character) && ++digits > 4;
    shown += hide ? "*" : character;
  }
  return shown;
}

bool is_latin(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char at_or_blank(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : ' '; }

void hide_digits(std::string& text, std::size_t begin, std::size_t end, std::size_t head, std::size_t tail) {
  const auto count = static_cast<std::size_t>(std::count_if(text.begin() + static_cast<std::ptrdiff_t>(begin),
                                                            text.begin() + static_cast<std::ptrdiff_t>(end),
                                                            [](char c) { return is_digit(c); }));
  for (std::size_t at = begin, seen = 0; at < end; ++at)
    if (is_digit(text[at]) && ++seen > head && seen <= count - tail) text[at] = '*';
}

std::size_t end_of_digits(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

// How people write such numbers in groups: how many digits each has. Dates and lists of numbers are written otherwise.
bool is_grouped_number(std::span<const std::size_t> groups, std::string_view digits) {
  using Sizes = std::vector<std::size_t>;
  const Sizes sizes(groups.begin(), groups.end());
  if (digits[0] == '1' && sizes == Sizes{3, 4, 4}) return true;
  if (digits.starts_with("86") && (sizes == Sizes{2, 3, 4, 4} || sizes == Sizes{2, 11})) return true;
  if (digits[0] == '0' && (sizes[0] == 3 || sizes[0] == 4))
    return (sizes.size() == 2 && (sizes[1] == 7 || sizes[1] == 8)) || (sizes.size() == 3 && sizes[1] + sizes[2] == 8);
  const bool fours = std::all_of(sizes.begin(), sizes.begin() + std::min<std::ptrdiff_t>(4, std::ssize(sizes)),
                                 [](std::size_t size) { return size == 4; });
  return sizes == Sizes{6, 8, 4} || (fours && (sizes.size() == 4 || (sizes.size() == 5 && sizes[4] <= 3)));
}

// A mobile or landline number of China, an identity card, a bank card: by how they are built, right or mistyped.
bool is_personal_number(std::string_view digits, char check) {
  if (digits.size() == 17 && (check == 'X' || check == 'x')) return true;
  if (digits.size() == 13 && digits.starts_with("86")) digits.remove_prefix(2);
  if (digits.size() == 11 && digits[0] == '1') return digits[1] >= '3';
  if ((digits.size() == 11 || digits.size() == 12) && digits[0] == '0') return digits[1] != '0';
  return digits.size() >= 15 && digits.size() <= 19;
}

// Neither decimals nor a part of a code follow.
bool ends_at(std::string_view text, std::size_t end) {
  const char behind = at_or_blank(text, end);
  const bool decimals = (behind == '.' || behind == ',') && is_digit(at_or_blank(text, end + 1));
  return !decimals && (!is_latin(behind) || behind == 'X' || behind == 'x');
}

// The end of a personal number in groups that begins at `at`, the longest one; `at` when there is none.
std::size_t end_of_grouped_number(std::string_view text, std::size_t at) {
  constexpr std::size_t k_most_groups = 5;
  std::vector<std::size_t> groups;
  std::string digits;
  std::size_t found = at;
  for (std::size_t begin = at; groups.size() < k_most_groups && is_digit(at_or_blank(text, begin));) {
    const std::size_t end = end_of_digits(text, begin);
    groups.push_back(end - begin);
    digits += text.substr(begin, end - begin);
    if (groups.size() > 1 && is_grouped_number(groups, digits) && ends_at(text, end)) found = end;
    if (at_or_blank(text, end) != ' ' && at_or_blank(text, end) != '-') break;
    begin = end + 1;
  }
  return found;
}

// The end of a personal number that begins at `at`; `at` when there is none.
std::size_t end_of_personal_number(std::string_view text, std::size_t at) {
  const char before = at > 0 ? text[at - 1] : ' ';
  if (is_latin(before) || (before == '.' && at > 1 && is_digit(text[at - 2]))) return at;
  if (const std::size_t end = end_of_grouped_number(text, at); end > at) return end;
  const std::size_t end = end_of_digits(text, at);
  return ends_at(text, end) && is_personal_number(text.substr(at, end - at), at_or_blank(text, end)) ? end : at;
}

void hide_numbers(std::string& text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(text[at])) continue;
    const std::size_t end = end_of_personal_number(text, at);
    const bool abroad = std::string_view(text).substr(at, 2) == "86";
    if (end > at) hide_digits(text, at, end, abroad ? 5 : 3, at_or_blank(text, end) == 'X' ? 3 : 4);
    at = std::max(end, end_of_digits(text, at)) - 1;
  }
}

bool is_of_local_part(char c) {
  return is_digit(c) || is_latin(c) || std::string_view("._%+-*").find(c) != std::string_view::npos;
}

void hide_addresses(std::string& text) {
  for (std::size_t at = text.find('@'); at != std::string::npos; at = text.find('@', at + 1)) {
    if (!is_latin(at_or_blank(text, at + 1)) && !is_digit(at_or_blank(text, at + 1))) continue;
    std::size_t begin = at;
    while (begin > 0 && is_of_local_part(text[begin - 1])) --begin;
    std::fill(text.begin() + static_cast<std::ptrdiff_t>(at - begin > 1 ? begin + 1 : begin),
              text.begin() + static_cast<std::ptrdiff_t>(at), '*');
  }
}

}  // namespace

std::string mask(std::string_view value, std::string_view header) {
  const std::string_view content = trim(value);
  return is_about_birth(header) && is_date(characters(content)) ? masked_date(content) : mask(value);
}

std::string mask_within(std::string_view text) {
  std::string shown(text);
  hide_addresses(shown);
  hide_numbers(shown);
  return shown;
}

std::string disclosed(std::string_view value, std::string_view header) {
  return is_about_people(header) ? mask(value, header) : mask_within(value);
}

}  // namespace readiness::util
