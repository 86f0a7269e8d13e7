// SPDX-License-Identifier: Apache-2.0
#include "identity/unicode.hpp"

#include <unicode/uchar.h>

namespace readiness::identity {

bool is_letter_or_digit(char32_t c) { return u_isalnum(static_cast<UChar32>(c)) != 0; }

}  // namespace readiness::identity
