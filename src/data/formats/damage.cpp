// SPDX-License-Identifier: Apache-2.0
#include "data/formats/damage.hpp"

#include "data/formats/date.hpp"
#include "data/formats/digits.hpp"
#include "text/phrase.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>

namespace readiness::data {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase cell_guarded{"值前多出防止表格软件改写的符号（' 或 =\"\"），并非值的一部分", "a guard against spreadsheets (' or =\"\") that is no part of the value"};
constexpr text::Phrase cell_error{"表格软件的错误值", "a spreadsheet's error value"};
constexpr text::Phrase cell_too_narrow{"列太窄，表格软件只留下了 #", "only the # signs of a column that was too narrow"};
constexpr text::Phrase cell_scientific{"长数字被表格软件改成科学记数法，末尾几位已丢失", "a long number in scientific notation; its last digits are lost"};
constexpr text::Phrase replaced_character{"含替换字符 U+FFFD，原字符已丢失", "holds U+FFFD in place of a character that is lost"};
constexpr text::Phrase known_garble{"含乱码“{0}”", "holds the garbled text '{0}'"};
constexpr text::Phrase question_marks{"连续问号，原字符可能已丢失", "question marks in a row, perhaps in place of lost characters"};
constexpr text::Phrase encoded_twice{"UTF-8 被当作西文再次编码", "UTF-8 that was read as Western text and encoded again"};
constexpr text::Phrase mark_inside{"含字节顺序标记（BOM）U+FEFF", "holds a byte order mark (BOM), U+FEFF"};
constexpr text::Phrase control_inside{"含控制字符 U+{0:04X}", "holds the control character U+{0:04X}"};
constexpr text::Phrase invisible_inside{"含不可见字符 U+{0:04X}", "holds the invisible character U+{0:04X}"};
constexpr text::Phrase wide_letter{"含全角字母或数字", "holds full-width letters or digits"};
constexpr text::Phrase turned_into_date{"编号被表格软件改成了日期", "a code that has become a date"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::array<std::string_view, 9> k_cell_errors = {"#REF!", "#N/A",   "#VALUE!", "#DIV/0!", "#NAME?",
                                                           "#NUM!", "#NULL!", "#SPILL!", "#CALC!"};

// What UTF-8 and GBK make of each other, and of memory that nobody has written to.
constexpr std::array<std::string_view, 5> k_garbles = {"锟斤拷", "锟斤", "烫烫烫", "屯屯屯", "锘挎"};

// Windows-1252, 80 to 9F: where Western programs put these bytes. 0 is not in use.
constexpr std::array<char16_t, 32> k_western = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

// 9.11E+17 and 1e+20 have the sign that spreadsheets write; 1E5 may be a code.
bool is_scientific(std::string_view value) {
  if (value.starts_with('-')) value.remove_prefix(1);
  if (value.empty() || !is_digit(value.front())) return false;
  const std::size_t exponent = value.find_first_of("Ee");
  if (exponent == std::string_view::npos || exponent + 2 >= value.size() || value[exponent + 1] != '+') return false;
  const std::string_view digits = value.substr(0, exponent), power = value.substr(exponent + 2);
  const std::size_t point = std::min(digits.find('.'), digits.size());
  return power.size() <= 3 && all_digits(power) && point > 0 && all_digits(digits.substr(0, point)) &&
         (point == digits.size() || all_digits(digits.substr(point + 1)));
}

bool is_hidden_number(std::string_view value) {
  return value.size() >= 2 && value.find_first_not_of('#') == std::string_view::npos;
}

// '-42.50, '001, ="001": what keeps a spreadsheet from reading a number, left over in the value.
bool is_guarded(std::string_view value) {
  if (value.size() < 2 || (value.front() != '\'' && value.front() != '=')) return false;
  if (value.front() == '=') {
    if (value.size() < 4 || value[1] != '"' || value.back() != '"') return false;
    value = value.substr(2, value.size() - 3);
  } else {
    value.remove_prefix(1);
  }
  if (std::string_view("=+-@").find(value.front()) != std::string_view::npos) return value.size() > 1;
  return is_digit(value.front()) || (value.front() == '.' && value.size() > 1 && is_digit(value[1]));
}

bool is_cell_error(std::string_view value) {
  return std::find(k_cell_errors.begin(), k_cell_errors.end(), value) != k_cell_errors.end();
}

// 2026-03-01, 3月1日, 1-Mar, Mar-26: what a spreadsheet makes of 3-1.
bool is_code_turned_into_date(std::string_view value) {
  if (all_digits(value)) return false;
  if (day_number(value) != 0 && util::orders_of(value).none()) return true;
  constexpr std::array<std::string_view, 12> k_months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto is_month = [&](std::string_view text) {
    return std::find(k_months.begin(), k_months.end(), text) != k_months.end();
  };
  const auto is_small = [](std::string_view text) { return !text.empty() && text.size() <= 2 && all_digits(text); };
  if (const std::size_t dash = value.find('-'); dash != std::string_view::npos) {
    const std::string_view left = value.substr(0, dash), right = value.substr(dash + 1);
    return (is_small(left) && is_month(right)) || (is_month(left) && is_small(right));
  }
  const std::size_t month = value.find("月");
  if (month == std::string_view::npos || !value.ends_with("日")) return false;
  const std::size_t size = std::string_view("月").size();
  return is_small(value.substr(0, month)) && value.size() >= month + 2 * size &&
         is_small(value.substr(month + size, value.size() - month - 2 * size));
}

// The byte that a Western program has read as this character; 0 when there is none from 80 to FF.
unsigned western_byte(char32_t character) {
  if (character >= 0x80 && character <= 0xFF) return character;
  const auto found = std::find(k_western.begin(), k_western.end(), character);
  return character == 0 || found == k_western.end() ? 0 : 0x80 + static_cast<unsigned>(found - k_western.begin());
}

// Characters that, as Western bytes, begin with a whole UTF-8 sequence. Of those of two bytes only the ones of Latin
// letters and signs (Â, Ã), for É» is something that people write.
bool starts_twice_encoded(std::string_view text) {
  std::size_t at = 0;
  const unsigned lead = western_byte(util::next_code_point(text, at));
  const int more = lead == 0xC2 || lead == 0xC3   ? 1
                   : lead >= 0xE0 && lead <= 0xEF ? 2
                   : lead >= 0xF0 && lead <= 0xF4 ? 3
                                                  : 0;
  for (int i = 0; i < more; ++i) {
    const unsigned byte = at < text.size() ? western_byte(util::next_code_point(text, at)) : 0;
    if (byte < 0x80 || byte > 0xBF) return false;
  }
  return more > 0;
}

bool is_control(char32_t c) {
  const bool spacing = c == '\t' || c == '\n' || c == '\r';  // several lines in a cell are fine
  return (c < 0x20 && !spacing) || (c >= 0x7F && c < 0xA0);
}

bool is_invisible(char32_t c) {
  return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064);
}

bool is_wide(char32_t c) {
  return (c >= U'０' && c <= U'９') || (c >= U'Ａ' && c <= U'Ｚ') || (c >= U'ａ' && c <= U'ｚ');
}

// A character of three bytes that begins one of k_garbles: 锟 (E9 94 9F), 锘 (E9 94 98), 烫 (E7 83 AB), 屯 (E5 B1 AF).
bool opens_garble(std::string_view character) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(character[i])); };
  const unsigned code = byte(0) << 16 | byte(1) << 8 | byte(2);
  return code == 0xE9949F || code == 0xE99498 || code == 0xE783AB || code == 0xE5B1AF;
}

// Most values hold nothing that any kind could find, and are told by one look at their bytes: printable ASCII, and
// characters from U+3000 to U+9FFF, which no wrong encoding leaves alone.
bool is_plain(std::string_view value) {
  const auto continues = [&](std::size_t at) { return at < value.size() && (value[at] & 0xC0) == 0x80; };
  for (std::size_t at = 0; at < value.size();) {
    const auto lead = static_cast<unsigned char>(value[at]);
    if (lead < 0x7F) {
      if (lead < 0x20 || lead == '?' || lead == '#') return false;
      ++at;
    } else {
      if (lead < 0xE3 || lead > 0xE9 || !continues(at + 1) || !continues(at + 2)) return false;
      if (opens_garble(value.substr(at, 3))) return false;
      at += 3;
    }
  }
  return true;
}

// Calls found(phrase, arguments...) for the first kind of damage; false when there is none.
struct Finder {
  const DamageKinds& kinds;
  Localized* reason;  // may be null: then nobody asks why

  template <const text::Phrase& phrase, class... Arguments>
  bool found(const Arguments&... arguments) const {
    if (reason) *reason = say<phrase>(arguments...);
    return true;
  }

  bool look_at(std::string_view value) const {
    if (kinds.spreadsheet && is_scientific(value)) return found<phrases::cell_scientific>();
    if (kinds.spreadsheet && is_guarded(value)) return found<phrases::cell_guarded>();
    if (kinds.date && is_code_turned_into_date(value)) return found<phrases::turned_into_date>();
    if (is_plain(value)) return false;
    if (kinds.spreadsheet && is_hidden_number(value)) return found<phrases::cell_too_narrow>();
    if (kinds.spreadsheet && is_cell_error(value)) return found<phrases::cell_error>();
    return (kinds.mojibake && look_for_garble(value)) || look_at_characters(value);
  }

  bool look_for_garble(std::string_view value) const {
    for (const std::string_view garble : k_garbles)
      if (value.find(garble) != std::string_view::npos) return found<phrases::known_garble>(garble);
    return value.find("??") != std::string_view::npos && found<phrases::question_marks>();
  }

  bool look_at_characters(std::string_view value) const {
    for (std::size_t at = 0; at < value.size();) {
      const std::string_view rest = value.substr(at);
      const char32_t c = util::next_code_point(value, at);
      if (kinds.mojibake && c == 0xFFFD) return found<phrases::replaced_character>();
      if (kinds.mojibake && starts_twice_encoded(rest)) return found<phrases::encoded_twice>();
      if (kinds.invisible && c == 0xFEFF) return found<phrases::mark_inside>();
      if (kinds.invisible && is_control(c)) return found<phrases::control_inside>(static_cast<unsigned>(c));
      if (kinds.invisible && is_invisible(c)) return found<phrases::invisible_inside>(static_cast<unsigned>(c));
      if (kinds.full_width && is_wide(c)) return found<phrases::wide_letter>();
    }
    return false;
  }
};

}  // namespace

std::optional<DamageKinds> DamageKinds::of(const std::vector<std::string>& names) {
  DamageKinds kinds;
  for (const std::string& name : names) {
    if (name == "spreadsheet")
      kinds.spreadsheet = true;
    else if (name == "mojibake")
      kinds.mojibake = true;
    else if (name == "invisible")
      kinds.invisible = true;
    else if (name == "full_width")
      kinds.full_width = true;
    else if (name == "date")
      kinds.date = true;
    else
      return std::nullopt;
  }
  return kinds;
}

bool is_damaged(std::string_view value, const DamageKinds& kinds) { return Finder{kinds, nullptr}.look_at(value); }

Localized damage_of(std::string_view damaged, const DamageKinds& kinds) {
  Localized reason;
  Finder{kinds, &reason}.look_at(damaged);
  return reason;
}

}  // namespace readiness::data
