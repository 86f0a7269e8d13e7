// SPDX-License-Identifier: Apache-2.0
// What formats say by themselves.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase more_rows{"另有 {0} 行，见 CSV 或 JSON 输出", "{0} more: see the CSV or JSON output"};
inline constexpr Phrase too_many_for_a_sheet{"一张工作表最多 {0} 行", "a sheet holds {0} rows at most"};
inline constexpr Phrase take_csv{"改用 --format csv", "use --format csv"};
// clang-format on

}  // namespace readiness::text::phrases
