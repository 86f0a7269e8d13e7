// SPDX-License-Identifier: Apache-2.0
#include "util/mask.hpp"

#include "util/calendar.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <optional>
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

}  // namespace readiness::util
