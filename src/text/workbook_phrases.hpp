// SPDX-License-Identifier: Apache-2.0
// What is said about workbooks that are written.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase workbook_failed{"无法写出工作簿：{0}", "the workbook could not be written: {0}"};
// clang-format on

}  // namespace readiness::text::phrases
