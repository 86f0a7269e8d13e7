// SPDX-License-Identifier: Apache-2.0
// What is said about values that are not on a list.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase value_occurs{"共 {0} 行", "in {0} rows"};
inline constexpr Phrase option_is_likely{"建议改为“{0}”", "perhaps {0}"};
// clang-format on

}  // namespace readiness::text::phrases
