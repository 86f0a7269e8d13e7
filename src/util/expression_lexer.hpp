// SPDX-License-Identifier: Apache-2.0
// The words of a condition, one at a time.
#pragma once

#include "readiness/result.hpp"

#include <string>
#include <string_view>

namespace readiness::util {

struct Token {
  enum class Kind { name, number, text, symbol, end };  // and, or, not, in... are names here
  Kind kind = Kind::end;
  std::string_view written;  // as it stands in the condition; empty at the end
  std::string text = {};     // text only: without the quotes
  std::size_t at = 0;        // byte at which it begins; at the end: behind the last word
};

class ExpressionLexer {
 public:
  explicit ExpressionLexer(std::string_view text) : text_(text) {}

  Result<Token> next();

  // An error that points at byte `at` of the text.
  Error error_at(std::size_t at, Localized message, Localized hint = {}) const;

 private:
  Result<Token> quoted(std::size_t start);
  Token taken(Token::Kind kind, std::size_t start);
  Error bad_character(std::size_t start) const;

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t last_end_ = 0;
};

}  // namespace readiness::util
