// SPDX-License-Identifier: Apache-2.0
// The only file that includes ICU.
#include "identity/unicode.hpp"

#include <mutex>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace readiness::identity {

struct Transform::Impl {
  std::unique_ptr<icu::Transliterator> transform;  // null: there is no such one
  std::mutex mutex;                                // it keeps state while it works
};

Transform::Transform(const char* id) : impl_(std::make_unique<Impl>()) {
  UErrorCode status = U_ZERO_ERROR;
  impl_->transform.reset(icu::Transliterator::createInstance(icu::UnicodeString(id), UTRANS_FORWARD, status));
}

Transform::~Transform() = default;

std::u32string Transform::of(char32_t c) const {
  if (!impl_->transform) return {c};
  icu::UnicodeString text(static_cast<UChar32>(c));
  {
    const std::lock_guard lock(impl_->mutex);
    impl_->transform->transliterate(text);
  }
  std::u32string answer;
  for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1))
    answer += static_cast<char32_t>(text.char32At(at));
  return answer.empty() ? std::u32string{c} : answer;
}

bool is_letter_or_digit(char32_t c) { return u_isalnum(static_cast<UChar32>(c)) != 0; }

}  // namespace readiness::identity
