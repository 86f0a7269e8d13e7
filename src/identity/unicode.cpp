// SPDX-License-Identifier: Apache-2.0
// The only file that includes ICU. Its transforms are far too slow for millions of names, so each is asked once
// for every single character, and the answers are kept in tables.
#include "identity/unicode.hpp"

#include <memory>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace readiness::identity {

std::vector<std::u32string> converted(const char* id, char32_t first, char32_t end) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> transform(
      icu::Transliterator::createInstance(icu::UnicodeString(id), UTRANS_FORWARD, status));
  std::vector<std::u32string> texts;
  for (char32_t c = first; c < end; ++c) {
    icu::UnicodeString text(static_cast<UChar32>(c));
    if (transform) transform->transliterate(text);
    std::u32string& answer = texts.emplace_back();
    for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1))
      answer += static_cast<char32_t>(text.char32At(at));
    if (answer.empty()) answer = c;
  }
  return texts;
}

bool is_letter_or_digit(char32_t c) { return u_isalnum(static_cast<UChar32>(c)) != 0; }

}  // namespace readiness::identity
