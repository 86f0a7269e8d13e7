// SPDX-License-Identifier: Apache-2.0
#include "recon/value.hpp"

#include "data/formats/date.hpp"
#include "data/formats/number.hpp"
#include "recon/arithmetic.hpp"
#include "recon/rule_words.hpp"
#include "text/phrase.hpp"
#include "util/blank.hpp"
#include "util/decimal.hpp"
#include "util/strings.hpp"
#include "util/suggest.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

namespace readiness::recon {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase recon_type_unknown{"不认识的类型“{0}”", "unknown type '{0}'"};
constexpr text::Phrase recon_type_text{"文本", "text"};
constexpr text::Phrase recon_type_code{"编码", "code"};
constexpr text::Phrase recon_type_number{"数值", "number"};
constexpr text::Phrase recon_type_date{"日期", "date"};
constexpr text::Phrase recon_type_time{"时间", "time"};
constexpr text::Phrase recon_tolerance_form{"容差“{0}”不对：写 0.01、1 %、30s、15m、2h 或 1d", "'{0}' is no tolerance: write 0.01, 1 %, 30s, 15m, 2h or 1d"};
constexpr text::Phrase recon_tolerance_type{"容差“{0}”不适用于{1}类型", "a tolerance ('{0}') does not suit the type {1}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::Decimal;

constexpr double k_longest_gap = 1e12;  // seconds; from the first year to the last are fewer

struct TypeWord {
  std::string_view word;
  Type type;
};
constexpr auto k_types = std::to_array<TypeWord>({
    {"text", Type::text},      {"文本", Type::text},     {"string", Type::text},   {"字符", Type::text},
    {"code", Type::code},      {"编码", Type::code},     {"代码", Type::code},     {"number", Type::number},
    {"数值", Type::number},    {"数字", Type::number},   {"金额", Type::number},   {"amount", Type::number},
    {"decimal", Type::number}, {"date", Type::date},     {"日期", Type::date},     {"time", Type::time},
    {"时间", Type::time},      {"datetime", Type::time}, {"日期时间", Type::time},
});

// What stands in front of the bytes of a value: values of different marks differ.
enum Mark : char { k_blank = 'b', k_micros = 'm', k_digits = 'd', k_day = 'y', k_second = 's', k_raw = 'r' };

template <class Number>
void append_bytes(std::string& to, char mark, Number number) {
  std::array<char, 1 + sizeof number> bytes;
  bytes[0] = mark;
  std::memcpy(bytes.data() + 1, &number, sizeof number);
  to.append(bytes.data(), bytes.size());
}

void append_text(std::string& to, char mark, std::string_view text) {
  append_bytes(to, mark, static_cast<std::uint32_t>(text.size()));
  to += text;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Databases write half as .5 and -.5. No code begins with a point, so that these are 0.5 and -0.5 even as texts.
bool lacks_zero(std::string_view value) {
  const std::string_view bare = value.starts_with('-') ? value.substr(1) : value;
  return bare.size() > 1 && bare.front() == '.' && std::all_of(bare.begin() + 1, bare.end(), util::is_digit);
}

void append_plain(std::string_view value, std::string& to) {
  if (!lacks_zero(value)) return append_text(to, k_raw, value);
  std::string whole(value);
  append_text(to, k_raw, whole.insert(whole.find('.'), 1, '0'));
}

void append_code(std::string_view value, std::string& to) {
  const std::string_view trimmed = util::trim(value);
  if (!is_ascii(trimmed)) return append_text(to, k_raw, util::trim(util::fold(trimmed)));
  append_text(to, k_raw, trimmed);
  for (std::size_t i = to.size() - trimmed.size(); i < to.size(); ++i)
    if (to[i] >= 'A' && to[i] <= 'Z') to[i] = static_cast<char>(to[i] | 0x20);
}

std::optional<Decimal> number_of(std::string_view text) {
  const auto plain = plain_number(util::trim(text));
  return plain ? Decimal::parse(*plain) : std::nullopt;
}

Decimal size_of(const Decimal& number) { return number < Decimal() ? number.negated() : number; }

bool within(const Tolerance& tolerance, const Decimal& a, const Decimal& b) {
  const auto difference = Decimal::add(a, b.negated());
  if (!difference) return false;
  const Decimal gap = size_of(*difference);
  if (!tolerance.number.empty()) return gap <= *Decimal::parse(tolerance.number);
  return gap.number() <= tolerance.share * std::max(size_of(a), size_of(b)).number();
}

bool within(const Tolerance& tolerance, const util::Moment& a, const util::Moment& b) {
  const std::int64_t gap = a.universal() - b.universal();
  return std::abs(gap) <= tolerance.seconds;
}

}  // namespace

Result<Type> type_named(const std::string& word) {
  const std::string bare = bare_word(word);
  if (bare.empty()) return Type::text;
  for (const TypeWord& known : k_types)
    if (bare == known.word) return known.type;
  std::vector<std::string> words;
  for (const TypeWord& known : k_types) words.emplace_back(known.word);
  return Error{say<phrases::recon_type_unknown>(word), {}, util::suggest(word, words)};
}

Localized title_of(Type type) {
  switch (type) {
    case Type::text:
      return say<phrases::recon_type_text>();
    case Type::code:
      return say<phrases::recon_type_code>();
    case Type::number:
      return say<phrases::recon_type_number>();
    case Type::date:
      return say<phrases::recon_type_date>();
    case Type::time:
      break;
  }
  return say<phrases::recon_type_time>();
}

std::string_view id_of(Type type) {
  constexpr std::array<std::string_view, 5> k_ids{"text", "code", "number", "date", "time"};
  return k_ids[static_cast<std::size_t>(type)];
}

Result<Tolerance> read_tolerance(const std::string& text, Type type) {
  Tolerance tolerance;
  std::string bare = util::fold(text);
  std::erase(bare, ' ');
  if (bare.empty()) return tolerance;
  const Error fault{say<phrases::recon_tolerance_form>(text)};
  const bool is_day = type == Type::date || type == Type::time;
  const std::string_view digits = std::string_view(bare).substr(0, bare.find_first_not_of("0123456789."));
  const std::string_view unit = std::string_view(bare).substr(digits.size());
  const auto number = Decimal::parse(digits);
  if (!number) return fault;
  if (!is_day && type != Type::number) return Error{say<phrases::recon_tolerance_type>(text, title_of(type))};
  if (!is_day && unit.empty()) return tolerance.number = number->text(), tolerance;
  if (!is_day && unit == "%") return tolerance.share = number->number() / 100, tolerance;
  for (const auto& [name, seconds] : {std::pair<std::string_view, int>{"s", 1}, {"m", 60}, {"h", 3600}, {"d", 86'400}})
    if (is_day && unit == name && number->number() * seconds <= k_longest_gap)
      return tolerance.seconds = std::llround(number->number() * seconds), tolerance;
  return fault;
}

std::optional<util::Moment> moment_in(std::string_view value, util::DateOrder order) {
  const std::string_view trimmed = util::trim(value);
  auto moment = util::read_moment(trimmed, order);
  return moment ? moment : util::read_serial(trimmed);
}

bool is_blank(std::string_view value) {
  const std::string_view trimmed = util::trim(value);
  return trimmed.empty() || (util::may_be_blank(trimmed) && util::is_blank(trimmed));
}

bool append_number(std::string_view value, std::string& to, NumberSum& sum) {
  const std::string_view trimmed = util::trim(value);
  auto micros = data::micros(trimmed);
  if (!micros) {
    if (is_blank(trimmed)) return to.push_back(k_blank), true;
    const auto plain = plain_number(trimmed);
    if (!plain) return append_text(to, k_raw, trimmed), false;
    micros = data::micros(*plain);
    if (!micros) {
      sum.add(*Decimal::parse(*plain));
      return append_text(to, k_digits, *plain), true;
    }
  }
  sum.add_micros(*micros);
  return append_bytes(to, k_micros, *micros), true;
}

bool append_canonical(Type type, std::string_view value, std::string& to) {
  if (type == Type::text) return append_plain(value, to), true;
  if (type == Type::number) {
    NumberSum ignored;
    return append_number(value, to, ignored);
  }
  if (is_blank(value)) return to.push_back(k_blank), true;
  if (type == Type::code) return append_code(value, to), true;
  const std::string_view trimmed = util::trim(value);
  const auto moment = moment_in(trimmed);
  if (!moment) return append_text(to, k_raw, trimmed), false;
  if (type == Type::date) return append_bytes(to, k_day, data::day_number_of(*moment)), true;
  return append_bytes(to, k_second, moment->universal()), true;
}

bool same_value(Type type, const Tolerance& tolerance, std::string_view a, std::string_view b) {
  if (a == b) return true;
  std::string left, right;
  append_canonical(type, a, left);
  append_canonical(type, b, right);
  if (left == right) return true;
  if (tolerance.none()) return false;
  if (type == Type::number) {
    const auto x = number_of(a), y = number_of(b);
    return x && y && within(tolerance, *x, *y);
  }
  const auto x = moment_in(a), y = moment_in(b);
  return x && y && within(tolerance, *x, *y);
}

}  // namespace readiness::recon
