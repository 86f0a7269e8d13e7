// SPDX-License-Identifier: Apache-2.0
// Blank: no value, or one of the words that people type where a form asks for a value that they do
// not have. In any case and width: Ｎ／Ａ is n/a.
//
//   无 暂无 未知 不详 待补充   n/a na null none nil   - -- — —— – /
//
// 0, 否, 其他 and ? are values: they were chosen, or say something.
#pragma once

#include <array>
#include <string_view>

namespace readiness::data {

bool is_blank(std::string_view trimmed);

// Of every pseudo-null, in any case and width, and of invisible characters (U+200B, U+FEFF).
inline constexpr std::array<unsigned char, 9> k_pseudo_null_first_bytes = {'-',  '/',  'n',  'N', 0xE2,
                                                                           0xE4, 0xE5, 0xE6, 0xEF};

}  // namespace readiness::data
