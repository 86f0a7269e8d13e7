// SPDX-License-Identifier: Apache-2.0
#include "util/strings.hpp"

#include "util/decimal.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace readiness::util {

namespace {

constexpr std::string_view k_no_break = "\xC2\xA0", k_ideographic = "\xE3\x80\x80";

bool is_ascii_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// Bytes of the blank that `text` begins (ends) with; 0 when it does not. Asked of every value of a table: one
// look at one byte is enough for most.
std::size_t blank_at_front(std::string_view text) {
  if (text.empty()) return 0;
  if (is_ascii_blank(text.front())) return 1;
  if (text.front() == k_no_break.front()) return text.starts_with(k_no_break) ? k_no_break.size() : 0;
  return text.front() == k_ideographic.front() && text.starts_with(k_ideographic) ? k_ideographic.size() : 0;
}

std::size_t blank_at_back(std::string_view text) {
  if (text.empty()) return 0;
  if (is_ascii_blank(text.back())) return 1;
  if (text.back() == k_no_break.back()) return text.ends_with(k_no_break) ? k_no_break.size() : 0;
  return text.back() == k_ideographic.back() && text.ends_with(k_ideographic) ? k_ideographic.size() : 0;
}

// Shortest digits that read back as the same number, without an exponent: what a
// person means by 0.29, although the double is a little less.
std::string shortest(double number) {
  std::array<char, 400> buffer;  // the longest double has 309 digits before the point
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed).ptr;
  return {buffer.data(), end};
}

}  // namespace

std::string_view trim_left(std::string_view text) {
  while (const std::size_t blank = blank_at_front(text)) text.remove_prefix(blank);
  return text;
}

std::string_view trim(std::string_view text) {
  text = trim_left(text);
  while (const std::size_t blank = blank_at_back(text)) text.remove_suffix(blank);
  return text;
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  for (std::size_t end = text.find(separator); end != std::string_view::npos; end = text.find(separator)) {
    parts.emplace_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  parts.emplace_back(text);
  return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string all;
  for (const std::string& part : parts) {
    if (&part != &parts.front()) all += separator;
    all += part;
  }
  return all;
}

std::string lower(std::string_view text) {
  std::string lowered(text);
  for (char& c : lowered)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lowered;
}

std::string grouped(std::uint64_t number) {
  std::string text = std::to_string(number);
  for (std::size_t at = text.size(); at > 3;) text.insert(at -= 3, 1, ',');
  return text;
}

std::string floored(double number) {
  const std::string exact = shortest(number);
  const std::size_t point = exact.find('.');
  const std::string cut = exact.substr(0, point == std::string::npos ? point : point + 3);
  std::optional<Decimal> decimal = Decimal::parse(cut);
  if (decimal && number < 0 && cut.size() < exact.size()) decimal = Decimal::add(*decimal, *Decimal::parse("-0.01"));
  return decimal ? decimal->text() : exact;  // beyond 38 digits, infinite, or not a number
}

std::string replace_all(std::string text, std::string_view from, std::string_view to) {
  std::size_t at = from.empty() ? std::string::npos : text.find(from);
  if (at == std::string::npos) return text;
  std::string replaced;
  std::size_t begin = 0;
  for (; at != std::string::npos; at = text.find(from, begin)) {
    replaced.append(text, begin, at - begin).append(to);
    begin = at + from.size();
  }
  return replaced.append(text, begin, std::string::npos);
}

}  // namespace readiness::util
