// SPDX-License-Identifier: Apache-2.0
// What is said about the newest record of an export.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase newest_is_old{"“{0}”最新的日期是 {1}，距今 {2} 天", "the newest {0} is {1}, {2} days ago"};
inline constexpr Phrase newest_is_no_day{"“{0}”中没有可识别的日期，或混有数字，无法判断", "{0} has no dates, or numbers among them, so nothing can be told"};
inline constexpr Phrase newest_lies_ahead{"“{0}”最新的日期是 {1}，在今天之后，无法判断", "the newest {0} is {1}, which is yet to come, so nothing can be told"};
// clang-format on

}  // namespace readiness::text::phrases
