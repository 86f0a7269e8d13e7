// SPDX-License-Identifier: Apache-2.0
#include "data/xlsx/styles.hpp"

#include <algorithm>
#include <optional>

namespace readiness::data::xlsx {
namespace {

using Shown = NumberFormat::Shown;

bool is_any_of(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }
bool is_between(int id, int low, int high) { return id >= low && id <= high; }

// Everywhere the first row; in East Asian editions the second one.
Shown builtin(int id) {
  if (id == 46) return Shown::elapsed;
  if (is_between(id, 18, 21) || id == 45 || id == 47 || is_between(id, 32, 35) || is_between(id, 55, 56))
    return Shown::time;
  const bool moment = is_between(id, 14, 17) || id == 22 || is_between(id, 27, 31) || id == 36 ||
                      is_between(id, 50, 54) || is_between(id, 57, 58);
  return moment ? Shown::moment : Shown::number;
}

// One sign of a format: outside quotes and escapes it has a meaning, in them it stands for itself.
struct Sign {
  std::string_view text;
  bool literal = false;
};

// Takes a sign off the front. A quoted text and a [bracket] are one sign; nothing when they have no end.
std::optional<Sign> take_sign(std::string_view& code) {
  const char c = code.front();
  if (c == '"' || c == '[') {
    const std::size_t end = code.find(c == '"' ? '"' : ']', 1);
    if (end == std::string_view::npos) return {};
    const Sign sign{c == '"' ? code.substr(1, end - 1) : code.substr(0, end + 1), c == '"'};
    code.remove_prefix(end + 1);
    return sign;
  }
  const bool escape = c == '\\' && code.size() > 1;
  if (escape) code.remove_prefix(1);
  std::size_t length = 1;  // a character of UTF-8
  while (length < code.size() && (static_cast<unsigned char>(code[length]) & 0xC0) == 0x80) ++length;
  const Sign sign{code.substr(0, length), escape || static_cast<unsigned char>(code.front()) >= 0x80};
  code.remove_prefix(length);
  return sign;
}

bool is_elapsed(std::string_view bracket) {
  const std::string_view inside = bracket.substr(1, bracket.size() - 2);  // [h] is time, [Red] is not
  return !inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos;
}

// A code with y, m, d, h or s that means something.
Shown moment_in(std::string_view code) {
  bool day = false, time = false;
  while (!code.empty()) {
    const char first = code.front();
    const std::optional<Sign> sign = take_sign(code);
    if (!sign) return Shown::number;
    if (sign->literal) continue;
    if (sign->text.starts_with('[')) {
      if (is_elapsed(sign->text)) return Shown::elapsed;
    } else if (first == '_' || first == '*') {
      if (!code.empty() && !take_sign(code)) return Shown::number;  // the next one is room, or fills it
    } else {
      day = day || is_any_of(first, "yYdD");
      time = time || is_any_of(first, "hHsS");
      if (is_any_of(first, "mM") && !time) day = day || code.find_first_of("sS") == std::string_view::npos;
    }
  }
  return day ? Shown::moment : time ? Shown::time : Shown::number;
}

// Signs that need no quotes to stand for themselves, ECMA-376 part 1, 18.8.31, but for those of money and fractions.
constexpr std::string_view k_plain_signs = "-+(): !^&'~{}<>=";
constexpr std::size_t k_fewest_digits = 2;

// Of a format with two fixed digits or more, and nothing that quantities have: points, thousands, percents, currencies.
std::optional<std::string> code_pattern(std::string_view code) {
  std::string pattern;
  std::size_t digits = 0;
  while (!code.empty() && code.front() != ';') {
    const std::optional<Sign> sign = take_sign(code);
    if (!sign) return {};
    if (sign->literal || is_any_of(sign->text.front(), k_plain_signs)) {
      pattern += sign->text;
    } else if (sign->text == "0") {
      pattern += k_digit;
      ++digits;
    } else if (sign->text == "#" && digits == 0) {
      pattern += k_more_digits;
    } else if (!sign->text.starts_with("[$-")) {  // a language
      return {};
    }
  }
  if (digits < k_fewest_digits) return {};
  return pattern;
}

}  // namespace

NumberFormat number_format(int id, std::string_view code) {
  if (code.empty()) return {builtin(id)};
  if (auto pattern = code_pattern(code)) return {Shown::code, std::move(*pattern)};
  return {moment_in(code)};
}

}  // namespace readiness::data::xlsx
