// SPDX-License-Identifier: Apache-2.0
// What util says.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase did_you_mean{"是否想写“{0}”？", "did you mean '{0}'?"};
inline constexpr Phrase one_of{"可用的值：{0}", "allowed: {0}"};

// files and processes
inline constexpr Phrase file_missing{"找不到文件 {0}", "file {0} does not exist"};
inline constexpr Phrase file_is_folder{"{0} 是文件夹，不是文件", "{0} is a folder, not a file"};
inline constexpr Phrase file_unreadable{"无法读取 {0}：{1}", "cannot read {0}: {1}"};
inline constexpr Phrase file_unwritable{"无法写入 {0}：{1}", "cannot write {0}: {1}"};
inline constexpr Phrase set_tmpdir{"把环境变量 TMPDIR 设为空间足够的文件夹", "set TMPDIR to a folder with enough room"};
inline constexpr Phrase file_too_large{"{0} 有 {1} 字节，超过上限 {2} 字节", "{0} has {1} bytes, more than the limit of {2} bytes"};
inline constexpr Phrase file_became_shorter{"{0} 在读取过程中被截短", "{0} became shorter while it was read"};
inline constexpr Phrase file_written_to{"{0} 在读取过程中被改写", "{0} was written to while it was read"};
inline constexpr Phrase export_to_quiet_place{"请重新导出到没有其他程序写入的地方", "export it again, to a place that nobody writes to"};
inline constexpr Phrase program_missing{"PATH 中没有程序 {0}", "program {0} is not on PATH"};
inline constexpr Phrase program_failed_to_start{"无法启动 {0}：{1}", "cannot start {0}: {1}"};
inline constexpr Phrase program_timed_out{"{0} 在 {1} 毫秒内没有结束，已中止", "{0} did not finish within {1} ms and was stopped"};

// why the system refused
inline constexpr Phrase no_permission{"没有权限", "no permission"};
inline constexpr Phrase path_missing{"路径不存在", "no such path"};
inline constexpr Phrase path_through_file{"路径中有一段不是文件夹", "a part of the path is not a folder"};
inline constexpr Phrase is_a_folder{"它是文件夹", "it is a folder"};
inline constexpr Phrase not_a_regular_file{"不是普通文件", "not a regular file"};
inline constexpr Phrase name_too_long{"名称过长", "the name is too long"};
inline constexpr Phrase link_loop{"符号链接循环", "the links go in a circle"};
inline constexpr Phrase file_locked{"进程 {1} 正在改写 {0}，等待后仍未结束", "{0} is being changed by process {1}, and waiting did not help"};
inline constexpr Phrase try_later{"请稍后再试", "try again later"};
inline constexpr Phrase file_size_limit{"超过了系统允许的文件大小（ulimit -f）", "it would be larger than the system allows (ulimit -f)"};
inline constexpr Phrase disk_full{"磁盘空间不足", "the disk is full"};
inline constexpr Phrase read_only_volume{"磁盘为只读", "the volume is read-only"};
inline constexpr Phrase program_of_project{"不运行 {0}：程序不能是相对路径，也不能在项目文件夹之内", "{0} is not run: a program must neither be a relative path nor lie in the project folder"};
inline constexpr Phrase too_many_open_files{"打开的文件过多", "too many files are open"};
inline constexpr Phrase out_of_memory{"内存不足", "not enough memory"};
inline constexpr Phrase device_fault{"设备读写故障", "the device failed"};
inline constexpr Phrase not_executable{"不是可执行的程序", "not a program that can run here"};
inline constexpr Phrase arguments_too_long{"命令行参数过长", "the arguments are too long"};
inline constexpr Phrase system_fault{"系统错误 {0}（{1}）", "system error {0} ({1})"};

// calendar
inline constexpr Phrase not_a_date{"“{0}”不是日期", "'{0}' is not a date"};
inline constexpr Phrase date_form{"日期写作 2026-01-30", "write dates as 2026-01-30"};
inline constexpr Phrase not_an_expiry{"“{0}”既不是日期，也不是天数", "'{0}' is neither a date nor a number of days"};
inline constexpr Phrase expiry_form{"写作 2026-01-30，或自回答之日起的天数，如 90d", "write 2026-01-30, or days from the answer's date such as 90d"};

// expressions
inline constexpr Phrase expression_unexpected_end{"条件不完整：此处应有{0}", "the condition ends where {0} was expected"};
inline constexpr Phrase expression_unexpected{"此处应有{0}，却是“{1}”", "expected {0}, found '{1}'"};
inline constexpr Phrase expression_open_quote{"引号没有闭合", "the quote is not closed"};
inline constexpr Phrase expression_bad_character{"条件中不能有字符“{0}”", "the character '{0}' cannot stand in a condition"};
inline constexpr Phrase expression_bad_pattern{"正则表达式无效：{0}", "invalid regular expression: {0}"};
inline constexpr Phrase expression_too_deep{"条件嵌套过深（上限 {0} 层）", "the condition is nested too deeply (limit {0})"};
inline constexpr Phrase expression_single_equals{"比较相等用 ==", "write == to compare"};
inline constexpr Phrase expression_value{"一个值（列名、数字或引号中的文字）", "a value (a name, a number or a quoted text)"};
inline constexpr Phrase expression_operator{"运算符（== != < <= > >= in matches is）", "an operator (== != < <= > >= in matches is)"};
inline constexpr Phrase expression_closing{"“{0}”", "'{0}'"};
inline constexpr Phrase expression_blank{"blank 或 not blank", "blank or not blank"};
inline constexpr Phrase expression_end{"条件的结尾、and 或 or", "the end of the condition, and, or or"};
inline constexpr Phrase expression_text{"引号中的文字", "a quoted text"};
inline constexpr Phrase expression_member{"引号中的文字或数字", "a quoted text or a number"};
inline constexpr Phrase expression_list{"“[”", "'['"};
inline constexpr Phrase expression_comma{"逗号或“]”", "a comma or ']'"};
inline constexpr Phrase expression_in_or_matches{"in 或 matches", "in or matches"};
inline constexpr Phrase expression_never_true{"与空文字比较永远不成立", "comparing with a blank text is never true"};
inline constexpr Phrase expression_use_is_blank{"判断是否为空请写 is blank", "write 'is blank' to ask for blanks"};
inline constexpr Phrase expression_number_too_long{"数字过长（上限：共 38 位，其中小数 18 位）", "the number is too long (limit: 38 digits, 18 of them behind the point)"};

// why a regular expression is refused
inline constexpr Phrase pattern_escape{"没有这种转义：{0}", "no such escape: {0}"};
inline constexpr Phrase pattern_class{"字符范围无效：{0}", "bad character class: {0}"};
inline constexpr Phrase pattern_bracket{"缺少 ]", "a ] is missing"};
inline constexpr Phrase pattern_parenthesis{"缺少 )", "a ) is missing"};
inline constexpr Phrase pattern_extra_parenthesis{"多了一个 )", "there is a ) too many"};
inline constexpr Phrase pattern_backslash{"不能以反斜杠结尾", "it ends with a backslash"};
inline constexpr Phrase pattern_nothing_to_repeat{"{0} 前面没有可重复的内容", "nothing to repeat before {0}"};
inline constexpr Phrase pattern_repeats{"重复次数无效：{0}", "bad number of repetitions: {0}"};
inline constexpr Phrase pattern_repeat_twice{"重复符号连用：{0}", "two repetitions in a row: {0}"};
inline constexpr Phrase pattern_unsupported{"RE2 不支持 {0}（前后查找、反向引用等）", "RE2 does not support {0} (look-around, back-references)"};
inline constexpr Phrase pattern_not_utf8{"不是 UTF-8 编码", "it is not encoded in UTF-8"};
inline constexpr Phrase pattern_group_name{"分组名称无效：{0}", "bad group name: {0}"};
inline constexpr Phrase pattern_too_large{"过于庞大", "it is too large"};
// clang-format on

}  // namespace readiness::text::phrases
