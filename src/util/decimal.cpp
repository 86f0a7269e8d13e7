// SPDX-License-Identifier: Apache-2.0
#include "util/decimal.hpp"

#include "util/strings.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace readiness::util {

namespace {

__extension__ typedef __int128 Integer;

constexpr int k_max_scale = 18;
constexpr int k_max_digits = 38;

constexpr std::array<Integer, k_max_digits + 1> k_powers = [] {
  std::array<Integer, k_max_digits + 1> powers = {1};
  for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = powers[i - 1] * 10;
  return powers;
}();

constexpr Integer k_one = k_powers[k_max_scale];     // DecimalSum: the smallest whole number, in fractions
constexpr Integer k_limb = k_powers[19];             // ... and what a low limb counts up to
constexpr Integer k_limit = k_powers[k_max_digits];  // all numbers are smaller in size

// Dates and words are told from numbers without doing sums. The mantissa is all of it, but for E+17.
bool looks_like_number(std::string_view text, std::size_t& mantissa) {
  mantissa = text.size();
  if (text.empty() || !is_digit(text.back())) return false;
  for (std::size_t i = text.front() == '-' || text.front() == '+' ? 1 : 0; i < text.size(); ++i) {
    if (is_digit(text[i]) || text[i] == '.' || text[i] == ',') continue;
    if (text[i] != 'e' && text[i] != 'E') return false;
    mantissa = i;
    return true;
  }
  return true;
}

// What stands behind E: +17, -3, 5. Up to three digits.
std::optional<int> exponent_of(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  if (text.empty() || text.size() > 3) return std::nullopt;
  int number = 0;
  for (const char c : text) {
    if (!is_digit(c)) return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return negative ? -number : number;
}

// 1,234,567: one to three digits, then groups of exactly three.
bool commas_in_place(std::string_view whole) {
  const std::size_t first = whole.find(',');
  if (first == std::string_view::npos) return true;
  if (first == 0 || first > 3 || (whole.size() - first) % 4 != 0) return false;
  for (std::size_t i = first; i < whole.size(); ++i)
    if ((whole[i] == ',') != ((i - first) % 4 == 0)) return false;
  return true;
}

// Appends the digits to `number`, skipping commas. False at another character, and when they do not fit.
bool append_digits(std::string_view text, Integer& number) {
  for (const char c : text) {
    if (c == ',') continue;
    if (!is_digit(c) || number >= k_limit / 10) return false;
    number = number * 10 + (c - '0');
  }
  return true;
}

// number * 10^by, when it fits.
bool scale_up(Integer& number, int by) {
  const Integer factor = k_powers[static_cast<std::size_t>(by)];
  if (number > (k_limit - 1) / factor || number < -((k_limit - 1) / factor)) return false;
  number *= factor;
  return true;
}

}  // namespace

std::optional<Decimal> Decimal::parse(std::string_view text) {
  std::size_t mantissa = 0;
  if (!looks_like_number(text, mantissa)) return std::nullopt;
  if (mantissa < text.size()) return parse_scientific(text.substr(0, mantissa), text.substr(mantissa + 1));
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);

  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  std::string_view fraction;
  if (point != std::string_view::npos) {
    fraction = text.substr(point + 1);
    if (fraction.empty() || fraction.find(',') != std::string_view::npos) return std::nullopt;
    while (fraction.size() > k_max_scale && fraction.back() == '0') fraction.remove_suffix(1);
  }
  if ((whole.empty() && fraction.empty()) || !commas_in_place(whole) || fraction.size() > k_max_scale)
    return std::nullopt;

  Integer number = 0;
  if (!append_digits(whole, number) || !append_digits(fraction, number)) return std::nullopt;
  return Decimal(negative ? -number : number, static_cast<int>(fraction.size()));
}

// 1.2345678 and 7. The mantissa may end with a point: 1.E5.
std::optional<Decimal> Decimal::parse_scientific(std::string_view mantissa, std::string_view written) {
  if (mantissa.ends_with('.')) mantissa.remove_suffix(1);
  const auto exponent = exponent_of(written);
  const auto number = mantissa.find(',') == std::string_view::npos ? parse(mantissa) : std::nullopt;
  if (!exponent || !number) return std::nullopt;
  Integer digits = number->digits_;
  int scale = number->scale_;
  if (digits == 0) return Decimal();
  for (; scale > 0 && digits % 10 == 0; --scale) digits /= 10;
  for (scale -= *exponent; scale > k_max_scale && digits % 10 == 0; --scale) digits /= 10;
  if (scale > k_max_scale || scale < -k_max_digits || (scale < 0 && !scale_up(digits, -scale))) return std::nullopt;
  return Decimal(digits, std::max(scale, 0));
}

Decimal Decimal::negated() const { return Decimal(-digits_, scale_); }

std::optional<Decimal> Decimal::add(const Decimal& a, const Decimal& b) {
  const int scale = std::max(a.scale_, b.scale_);
  Integer left = a.digits_, right = b.digits_;
  if (!scale_up(left, scale - a.scale_) || !scale_up(right, scale - b.scale_)) return std::nullopt;
  // Two numbers of 38 digits can exceed even 128 bits.
  Integer sum = 0;
  if (__builtin_add_overflow(left, right, &sum) || sum >= k_limit || sum <= -k_limit) return std::nullopt;
  return Decimal(sum, scale);
}

std::optional<Decimal> Decimal::multiply(const Decimal& a, const Decimal& b) {
  Integer product = 0;
  if (__builtin_mul_overflow(a.digits_, b.digits_, &product)) return std::nullopt;
  int scale = a.scale_ + b.scale_;
  for (; scale > 0 && product % 10 == 0; --scale) product /= 10;
  if (scale > k_max_scale || product >= k_limit || product <= -k_limit) return std::nullopt;
  return Decimal(product, scale);
}

std::strong_ordering Decimal::operator<=>(const Decimal& other) const {
  if (scale_ == other.scale_) return digits_ <=> other.digits_;
  // Apart, whole and fraction fit where the digits at a common scale might not.
  const Integer one = k_powers[static_cast<std::size_t>(scale_)];
  const Integer other_one = k_powers[static_cast<std::size_t>(other.scale_)];
  if (const auto order = digits_ / one <=> other.digits_ / other_one; order != 0) return order;
  const Integer fraction = digits_ % one * (k_powers[k_max_scale] / one);
  const Integer other_fraction = other.digits_ % other_one * (k_powers[k_max_scale] / other_one);
  return fraction <=> other_fraction;
}

std::string Decimal::text() const {
  Integer rest = digits_ < 0 ? -digits_ : digits_;
  int scale = scale_;
  for (; scale > 0 && rest % 10 == 0; --scale) rest /= 10;

  std::string reversed;
  for (int written = 0; rest != 0 || written <= scale; ++written, rest /= 10) {
    if (written == scale && scale > 0) reversed += '.';
    reversed += static_cast<char>('0' + static_cast<int>(rest % 10));
  }
  if (digits_ < 0) reversed += '-';
  return {reversed.rbegin(), reversed.rend()};
}

void DecimalSum::add(const Decimal& term) {
  const Integer one = k_powers[static_cast<std::size_t>(term.scale_)];
  const Integer whole = term.digits_ / one;
  high_ += whole / k_limb;
  low_ += whole % k_limb;
  fraction_ += term.digits_ % one * (k_one / one);
}

void DecimalSum::add(const DecimalSum& other) {
  high_ += other.high_;
  low_ += other.low_;
  fraction_ += other.fraction_;
}

std::optional<Decimal> DecimalSum::total() const {
  const Integer low = low_ + fraction_ / k_one, high = high_ + low / k_limb;
  if (high > k_limb || high < -k_limb) return std::nullopt;
  Integer whole = high * k_limb + low % k_limb, fraction = fraction_ % k_one;
  if (whole > 0 && fraction < 0) --whole, fraction += k_one;
  if (whole < 0 && fraction > 0) ++whole, fraction -= k_one;
  int scale = k_max_scale;
  for (; scale > 0 && fraction % 10 == 0; --scale) fraction /= 10;
  if (whole >= k_limit || whole <= -k_limit || !scale_up(whole, scale)) return std::nullopt;
  return Decimal(whole + fraction, scale);
}

// By way of the text, for only that rounds once.
double Decimal::number() const {
  const std::string exact = text();
  double nearest = 0;
  std::from_chars(exact.data(), exact.data() + exact.size(), nearest);
  return nearest;
}

}  // namespace readiness::util
