// SPDX-License-Identifier: Apache-2.0
#include "util/expression_lexer.hpp"

#include "text/phrase.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace readiness::util {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase expression_open_quote{"引号没有闭合", "the quote is not closed"};
constexpr text::Phrase expression_bad_character{"条件中不能有字符“{0}”", "the character '{0}' cannot stand in a condition"};
constexpr text::Phrase expression_single_equals{"比较相等用 ==", "write == to compare"};
// clang-format on
}  // namespace phrases

bool is_ascii_letter(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }

bool is_letter(char32_t c) {
  if (c < 0x80) return is_ascii_letter(c);
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) || category == UTF8PROC_CATEGORY_NL;
}

// Digits and marks of any script, for 二期① and vowel signs.
bool is_name_part(char32_t c) {
  if (c < 0x80) return is_ascii_letter(c) || (c >= U'0' && c <= U'9') || c == U'_' || c == U'.';
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

// Bytes of the name at text[at]; 0 when none begins there.
std::size_t name_size(std::string_view text, std::size_t at) {
  std::size_t end = at;
  if (const char32_t first = next_code_point(text, end); !is_letter(first) && first != U'_') return 0;
  for (std::size_t next = end; next < text.size(); end = next)
    if (!is_name_part(next_code_point(text, next))) break;
  return end - at;
}

// Bytes of [+-]digits[.digits][E[+-]digits], or of .5; 0 when none begins there.
std::size_t number_size(std::string_view text, std::size_t at) {
  std::size_t end = at;
  const auto digits = [&] {
    const std::size_t start = end;
    while (end < text.size() && is_digit(text[end])) ++end;
    return end > start;
  };
  if (text[end] == '-' || text[end] == '+') ++end;
  const bool whole = digits();
  if (end + 1 < text.size() && text[end] == '.' && is_digit(text[end + 1])) {
    ++end;
    digits();
  } else if (!whole) {
    return 0;
  }
  const std::size_t mantissa = end;
  if (end + 1 < text.size() && (text[end] == 'e' || text[end] == 'E')) {
    ++end;
    if (end + 1 < text.size() && (text[end] == '-' || text[end] == '+')) ++end;
    if (!digits()) end = mantissa;
  }
  return end - at;
}

std::size_t symbol_size(std::string_view text) {
  for (const std::string_view symbol : {"==", "!=", "<=", ">=", "<", ">", "(", ")", "[", "]", ","})
    if (text.starts_with(symbol)) return symbol.size();
  return 0;
}

// What people type instead, from other languages or with a Chinese keyboard.
struct Slip {
  std::string_view written;
  const char* meant;
};
constexpr std::array k_slips = {
    Slip{"&", "and"}, Slip{"|", "or"}, Slip{"!", "not"}, Slip{"“", "'"},  Slip{"”", "'"},
    Slip{"‘", "'"},   Slip{"’", "'"},  Slip{"≥", ">="},  Slip{"≤", "<="}, Slip{"≠", "!="},
    Slip{"【", "["},  Slip{"】", "]"}, Slip{"、", ","},
};

std::string meant(std::string_view character) {
  for (const Slip& slip : k_slips)
    if (slip.written == character) return slip.meant;
  if (const std::string narrow = fold(character); narrow != character) return narrow == "=" ? "==" : narrow;
  return {};
}

}  // namespace

Result<Token> ExpressionLexer::next() {
  const std::string_view rest = text_.substr(at_);
  at_ += static_cast<std::size_t>(trim_left(rest).data() - rest.data());
  const std::size_t start = at_;
  if (start == text_.size()) return Token{.at = last_end_};
  if (text_[start] == '\'' || text_[start] == '"') return quoted(start);
  if ((at_ = start + name_size(text_, start)) > start) return taken(Token::Kind::name, start);
  if ((at_ = start + number_size(text_, start)) > start) return taken(Token::Kind::number, start);
  if ((at_ = start + symbol_size(text_.substr(start))) > start) return taken(Token::Kind::symbol, start);
  return bad_character(start);
}

Token ExpressionLexer::taken(Token::Kind kind, std::size_t start) {
  last_end_ = at_;
  return {.kind = kind, .written = text_.substr(start, at_ - start), .at = start};
}

// A quote inside is written twice.
Result<Token> ExpressionLexer::quoted(std::size_t start) {
  const char quote = text_[start];
  std::string content;
  for (at_ = start + 1; at_ < text_.size(); ++at_) {
    if (text_[at_] == quote && (++at_ == text_.size() || text_[at_] != quote)) {
      Token token = taken(Token::Kind::text, start);
      token.text = std::move(content);
      return token;
    }
    content += text_[at_];
  }
  return error_at(start, text::say<phrases::expression_open_quote>());
}

Error ExpressionLexer::bad_character(std::size_t start) const {
  if (text_[start] == '=') return error_at(start, text::say<phrases::expression_single_equals>());
  std::size_t end = start;
  next_code_point(text_, end);
  const std::string_view character = text_.substr(start, end - start);
  const std::string better = meant(character);
  return error_at(start, text::say<phrases::expression_bad_character>(printable(character)),
                  better.empty() ? Localized{} : text::say<text::phrases::did_you_mean>(better));
}

Error ExpressionLexer::error_at(std::size_t at, Localized message, Localized hint) const {
  const int column = static_cast<int>(code_points(text_.substr(0, at))) + 1;
  return {std::move(message), Place{nullptr, 1, column}, std::move(hint)};
}

}  // namespace readiness::util
