// SPDX-License-Identifier: Apache-2.0
// What is said about calculations that do not parse.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase formula_too_long{"算式太长（最多 {0} 个字符）", "the calculation is too long (at most {0} characters)"};
inline constexpr Phrase formula_too_deep{"算式的括号嵌套太深（最多 {0} 层）", "the calculation nests too deeply (at most {0} levels)"};
inline constexpr Phrase formula_bad_character{"算式中不能有“{0}”", "'{0}' cannot stand in a calculation"};
inline constexpr Phrase formula_value_expected{"此处应为数字、列名或左括号", "a number, a column or ( is expected here"};
inline constexpr Phrase formula_close_expected{"此处缺少右括号", "a ) is missing here"};
inline constexpr Phrase formula_compare_expected{"算式须有一个比较：<=、<、>=、> 或 ==", "a calculation needs one comparison: <=, <, >=, > or =="};
inline constexpr Phrase formula_end_expected{"算式到此应当结束", "the calculation should end here"};
inline constexpr Phrase formula_without_name{"算式中没有列名，对每一行都一样", "the calculation names no column, so it is the same for every row"};
inline constexpr Phrase formula_number{"数字“{0}”太大或写法有误", "the number '{0}' is too large or badly written"};
// clang-format on

}  // namespace readiness::text::phrases
