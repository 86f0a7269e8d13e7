// SPDX-License-Identifier: Apache-2.0
// What is said about the rows of a table that are no data. Each is the end of a sentence.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase header_in_row{"，表头在第 {0} 行", ", header in row {0}"};
inline constexpr Phrase header_in_rows{"，表头占第 {0}-{1} 行", ", header in rows {0}-{1}"};
inline constexpr Phrase units_in_row{"，第 {0} 行是单位", ", units in row {0}"};
inline constexpr Phrase example_in_row{"，第 {0} 行是示例", ", an example in row {0}"};
inline constexpr Phrase footer_left_out{"，末尾 {0} 行（{1}）未计入", ", rows left out at the end: {0} ({1})"};
inline constexpr Phrase footer_as_stated{"按项目文件", "as stated"};
inline constexpr Phrase decimal_comma_found{"，小数点是逗号（推测）", ", decimal comma (guessed)"};
inline constexpr Phrase decimal_comma_stated{"，小数点是逗号（已指定）", ", decimal comma (as stated)"};
inline constexpr Phrase decimal_comma_unsure{"，有“{0}”这样的数，仍以句点为小数点", ", numbers like {0} occur, and the decimal mark is still taken to be a point"};
// clang-format on

}  // namespace readiness::text::phrases
