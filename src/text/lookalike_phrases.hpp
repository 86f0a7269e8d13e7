// SPDX-License-Identifier: Apache-2.0
// What the probe on names that say the same says.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase names_alike{"{1} 个“{2}”中有 {0} 个与前面的同义", "{0} of {1} values of {2} say what an earlier one says"};
inline constexpr Phrase looks_like{"与第 {0} 行的“{1}”同义", "says the same as '{1}' in row {0}"};
inline constexpr Phrase looks_like_but_differs{"与第 {0} 行的“{1}”同义，“{2}”却不同", "says the same as '{1}' in row {0}, but {2} differs"};
// clang-format on

}  // namespace readiness::text::phrases
