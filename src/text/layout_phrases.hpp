// SPDX-License-Identifier: Apache-2.0
// What is said about the rows of a table that are no data. Each is the end of a sentence.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase header_in_row{"，表头在第 {0} 行", ", header in row {0}"};
inline constexpr Phrase header_in_rows{"，表头占第 {0}-{1} 行", ", header in rows {0}-{1}"};
inline constexpr Phrase header_none{"，无表头（已指定），列名为列号", ", no header (as stated): columns are called by their numbers"};
inline constexpr Phrase open_row_ends{"，每行末尾多一个分隔符", ", a delimiter at the end of every row"};
inline constexpr Phrase row_names_in_front{"，首列是行名，没有表头", ", row names in the first column, which has no header"};
inline constexpr Phrase single_quotes{"，以单引号括值（{0}）", ", single quotes ({0})"};
inline constexpr Phrase no_quotes{"，引号是普通字符（{0}）", ", quotes are ordinary characters ({0})"};
inline constexpr Phrase backslash_escapes{"，以反斜杠转义（{0}）", ", backslash escapes ({0})"};
inline constexpr Phrase initial_blanks_skipped{"，略去引号前的空格（{0}）", ", blanks in front of quotes skipped ({0})"};
inline constexpr Phrase as_found{"推测", "guessed"};
inline constexpr Phrase as_stated{"已指定", "as stated"};
inline constexpr Phrase units_in_row{"，第 {0} 行是单位", ", units in row {0}"};
inline constexpr Phrase example_in_row{"，第 {0} 行是示例", ", an example in row {0}"};
inline constexpr Phrase footer_left_out{"，末尾 {0} 行（{1}）未计入", ", rows left out at the end: {0} ({1})"};
inline constexpr Phrase footer_as_stated{"按项目文件", "as stated"};
inline constexpr Phrase decimal_comma_found{"，小数点是逗号（推测）", ", decimal comma (guessed)"};
inline constexpr Phrase decimal_comma_stated{"，小数点是逗号（已指定）", ", decimal comma (as stated)"};
inline constexpr Phrase decimal_comma_unsure{"，有“{0}”这样的数，仍以句点为小数点", ", numbers like {0} occur, and the decimal mark is still taken to be a point"};

// What is worth a look, each a sentence of its own.
inline constexpr Phrase header_looks_like_data{"第 {0} 行被当作表头，但它像是数据；没有表头时请写 header_row: 0", "row {0} was taken for the header, but looks like data; if there is no header, state 'header_row: 0'"};
inline constexpr Phrase header_repeated{"表头在数据中重复出现，已略去 {0} 行（第一处：第 {1} 行）", "the header is repeated inside the data, rows left out: {0} (first: row {1})"};
inline constexpr Phrase another_table{"第 {0} 行像是同一文件中另一张表的表头，其下各行仍按第一张表读取", "row {0} looks like the header of another table in the same file; the rows below it are read as rows of the first one"};
inline constexpr Phrase blank_rows_skipped{"数据中间有 {0} 个空行，未计入", "{0} rows without any value were left out"};
// clang-format on

}  // namespace readiness::text::phrases
