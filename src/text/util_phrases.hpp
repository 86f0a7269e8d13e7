// SPDX-License-Identifier: Apache-2.0
// What util says.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase did_you_mean{"是否想写“{0}”?", "did you mean '{0}'?"};
inline constexpr Phrase one_of{"可用的值:{0}", "allowed: {0}"};

// files and processes
inline constexpr Phrase file_missing{"找不到文件 {0}", "file {0} does not exist"};
inline constexpr Phrase file_is_folder{"{0} 是文件夹,不是文件", "{0} is a folder, not a file"};
inline constexpr Phrase file_unreadable{"无法读取 {0}:{1}", "cannot read {0}: {1}"};
inline constexpr Phrase file_unwritable{"无法写入 {0}:{1}", "cannot write {0}: {1}"};
inline constexpr Phrase file_too_large{"{0} 有 {1} 字节,超过上限 {2} 字节", "{0} has {1} bytes, more than the limit of {2} bytes"};
inline constexpr Phrase program_missing{"PATH 中没有程序 {0}", "program {0} is not on PATH"};
inline constexpr Phrase program_failed_to_start{"无法启动 {0}:{1}", "cannot start {0}: {1}"};
inline constexpr Phrase program_timed_out{"{0} 在 {1} 毫秒内没有结束,已中止", "{0} did not finish within {1} ms and was stopped"};

// calendar
inline constexpr Phrase not_a_date{"“{0}”不是日期", "'{0}' is not a date"};
inline constexpr Phrase date_form{"日期写作 2026-01-30", "write dates as 2026-01-30"};
inline constexpr Phrase not_an_expiry{"“{0}”既不是日期,也不是天数", "'{0}' is neither a date nor a number of days"};
inline constexpr Phrase expiry_form{"写作 2026-01-30,或自回答之日起的天数,如 90d", "write 2026-01-30, or days from the answer's date such as 90d"};

// expressions
inline constexpr Phrase expression_unexpected_end{"条件不完整:此处应有{0}", "the condition ends where {0} was expected"};
inline constexpr Phrase expression_unexpected{"此处应有{0},却是“{1}”", "expected {0}, found '{1}'"};
inline constexpr Phrase expression_open_quote{"引号没有闭合", "the quote is not closed"};
inline constexpr Phrase expression_bad_character{"条件中不能有字符“{0}”", "the character '{0}' cannot stand in a condition"};
inline constexpr Phrase expression_bad_pattern{"正则表达式无效:{0}", "invalid regular expression: {0}"};
inline constexpr Phrase expression_too_deep{"条件嵌套过深(上限 {0} 层)", "the condition is nested too deeply (limit {0})"};
inline constexpr Phrase expression_single_equals{"比较相等用 ==", "write == to compare"};
inline constexpr Phrase expression_value{"一个值(列名、数字或引号中的文字)", "a value (a name, a number or a quoted text)"};
inline constexpr Phrase expression_operator{"运算符(== != < <= > >= in matches is)", "an operator (== != < <= > >= in matches is)"};
inline constexpr Phrase expression_closing{"“{0}”", "'{0}'"};
inline constexpr Phrase expression_blank{"blank 或 not blank", "blank or not blank"};
inline constexpr Phrase expression_end{"条件的结尾、and 或 or", "the end of the condition, and, or or"};
inline constexpr Phrase expression_text{"引号中的文字", "a quoted text"};
// clang-format on

}  // namespace readiness::text::phrases
