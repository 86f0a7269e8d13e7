// SPDX-License-Identifier: Apache-2.0
#include "recon/arithmetic.hpp"

#include "util/decimal.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <vector>

namespace readiness::recon {
namespace {

// A number taken apart: its digits without the point, the last one first, and how many stand behind the point.
struct Digits {
  std::vector<int> values;
  std::size_t decimals = 0;
  bool negative = false;
};

Digits take_apart(std::string_view number) {
  Digits digits;
  const std::size_t point = number.find('.');
  if (point != std::string_view::npos) digits.decimals = number.size() - point - 1;
  for (auto at = number.rbegin(); at != number.rend(); ++at) {
    if (*at == '-') digits.negative = true;
    if (*at >= '0' && *at <= '9') digits.values.push_back(*at - '0');
  }
  return digits;
}

std::string put_together(const Digits& digits) {
  std::string reversed;
  std::size_t first = 0;  // zeros at the end of the decimals do not count
  while (first < digits.decimals && digits.values[first] == 0) ++first;
  const std::size_t size = std::max(digits.values.size(), digits.decimals + 1);
  for (std::size_t i = first; i < size; ++i) {
    if (i == digits.decimals && i > first) reversed += '.';
    reversed += static_cast<char>('0' + (i < digits.values.size() ? digits.values[i] : 0));
  }
  std::string text(reversed.rbegin(), reversed.rend());
  const std::size_t zeros = std::min(text.find_first_not_of('0'), text.size());
  const bool whole_is_zero = zeros == text.size() || text[zeros] == '.';
  text.erase(0, zeros - (whole_is_zero && zeros > 0 ? 1 : 0));
  return digits.negative && text != "0" ? '-' + text : text;
}

void add_carry(std::vector<int>& values, std::size_t at, int carry) {
  for (; carry > 0; ++at) {
    if (at == values.size()) values.push_back(0);
    const int sum = values[at] + carry;
    values[at] = sum % 10;
    carry = sum / 10;
  }
}

}  // namespace

std::optional<std::string> plain_number(std::string_view text) {
  if (const auto number = util::Decimal::parse(text)) return number->text();
  const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (ascii) return std::nullopt;
  const auto number = util::Decimal::parse(util::fold(text));
  return number ? std::optional(number->text()) : std::nullopt;
}

std::string multiply(std::string_view a, std::string_view b) {
  const Digits left = take_apart(a), right = take_apart(b);
  Digits product{std::vector<int>(left.values.size() + right.values.size(), 0), left.decimals + right.decimals,
                 left.negative != right.negative};
  for (std::size_t i = 0; i < left.values.size(); ++i)
    for (std::size_t j = 0; j < right.values.size(); ++j)
      add_carry(product.values, i + j, left.values[i] * right.values[j]);
  return put_together(product);
}

std::string rounded(std::string_view number, std::size_t decimals) {
  Digits digits = take_apart(number);
  if (digits.decimals <= decimals) return std::string(number);
  const std::size_t dropped = digits.decimals - decimals;
  const bool up = digits.values[dropped - 1] >= 5;
  digits.values.erase(digits.values.begin(), digits.values.begin() + static_cast<std::ptrdiff_t>(dropped));
  digits.decimals = decimals;
  if (up) add_carry(digits.values, 0, 1);
  return put_together(digits);
}

}  // namespace readiness::recon
