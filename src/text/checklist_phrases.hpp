// SPDX-License-Identifier: Apache-2.0
// What the reader of checklists and projects says.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// sentences
inline constexpr Phrase sentence_unknown_place{"没有“{{{0}}}”这个占位；可用：{1}", "no place is called {{{0}}}; there are {1}"};
inline constexpr Phrase sentence_one_form{"“{{{0}: 单数 | 复数}}”须写出两种形式", "'{{{0}: one | many}}' needs both forms"};
inline constexpr Phrase sentence_lone_brace{"“{0}”没有与之配对的括号；括号本身要写两次", "'{0}' has no other half; write a brace itself twice"};
inline constexpr Phrase sentence_sides_differ{"“found”的中文和英文应使用同样的占位；只出现在一边的有：{0}", "both languages of 'found' must use the same places; on one side only: {0}"};
inline constexpr Phrase found_without_check{"有 check 的检查项才能写“found”", "'found' belongs to an item with a check"};
// structure
inline constexpr Phrase unknown_key{"没有“{0}”这个键", "unknown key '{0}'"};
inline constexpr Phrase missing_key{"缺少“{0}”", "'{0}' is missing"};
inline constexpr Phrase missing_one_of{"{0} 必须写其中一个，且只写一个", "exactly one of {0} must be given"};
inline constexpr Phrase subject_key{"“{0}”", "'{0}'"};
inline constexpr Phrase subject_entry{"“{0}”的每一项", "each entry of '{0}'"};
inline constexpr Phrase subject_file{"文件内容", "the file"};
inline constexpr Phrase must_be{"{0}应是{1}，不是{2}", "{0} must be {1}, not {2}"};
inline constexpr Phrase must_not_be_empty{"{0}不能为空", "{0} must not be empty"};
inline constexpr Phrase not_an_allowed_value{"{0}不能是“{1}”", "{0} cannot be '{1}'"};
inline constexpr Phrase found_scalar{"“{0}”", "'{0}'"};
inline constexpr Phrase found_list{"{0} 项的列表", "a list of {0}"};
inline constexpr Phrase found_empty_list{"空列表", "an empty list"};
inline constexpr Phrase found_map{"映射", "a map"};
inline constexpr Phrase found_empty_map{"空映射", "an empty map"};
inline constexpr Phrase found_nothing{"空值", "empty"};
inline constexpr Phrase language_missing{"{0}缺少 {1} 文字", "{0} has no {1} text"};
inline constexpr Phrase language_zh{"zh（中文）", "zh (Chinese)"};
inline constexpr Phrase language_en{"en（英文）", "en (English)"};
inline constexpr Phrase both_languages_form{"写作 {{zh: 中文, en: English}}", "write {{zh: 中文, en: English}}"};
inline constexpr Phrase comma_needs_quotes{"{{}} 中含半角逗号的文字要放进引号", "inside {{}}, a text with a comma needs quotes"};
inline constexpr Phrase write_this{"写作 {0}", "write {0}"};
inline constexpr Phrase star_is_no_program{"* 不能代替程序", "a * cannot stand for the program"};
inline constexpr Phrase program_path_relative{"程序“{0}”不能是相对路径", "the program '{0}' must not be a relative path"};
inline constexpr Phrase program_forms{"写程序名（在 PATH 的绝对路径条目中查找），或绝对路径", "write its name, which is looked for in the absolute entries of PATH, or an absolute path"};
inline constexpr Phrase star_in_word{"“{0}”中的 * 不能只代替参数的一部分", "the * of '{0}' cannot stand for a part of an argument"};
inline constexpr Phrase star_first{"紧跟在程序后面的参数不能是 *：检查表会因此可以选择脚本或子命令", "the first argument cannot be a *: a checklist could choose a script or a subcommand with it"};
inline constexpr Phrase star_form{"* 单独代表一个取值，如 [ping, -c, \"1\", \"*\"]", "a * is one value by itself, as in [ping, -c, \"1\", \"*\"]"};
inline constexpr Phrase bare_program{"只写程序名“{0}”时，只允许它报出版本（--version、-version、-V、-v）", "the bare program name '{0}' allows nothing but asking for its version (--version, -version, -V, -v)"};
inline constexpr Phrase write_whole_command{"写出整条命令，如 [{0}, --version]", "write the whole command, such as [{0}, --version]"};
inline constexpr Phrase id_form{"编号会用作文件名：不能有空白、控制字符、.. 和 , : * / \\ ? \" < > |，不能以 . 开头或结尾，不能是 CON 等系统保留名", "an id becomes a file name: no blanks, no control characters, no .., none of , : * / \\ ? \" < > |, no . at either end, no reserved name such as CON"};
inline constexpr Phrase name_form{"以字母或 _ 开头，其后为字母、数字、_ 和 .；不能是 and、or、not、in、is 等关键字", "begin with a letter or _, go on with letters, digits, _ and .; no keyword such as and, or, not, in, is"};
inline constexpr Phrase sha256_form{"用 sha256sum 计算", "sha256sum prints it"};

// what a value must be
inline constexpr Phrase a_text{"文字", "a text"};
inline constexpr Phrase an_inner_path{"项目文件夹之内的相对路径", "a path inside the project folder"};
inline constexpr Phrase inner_path_form{"检查表不能用绝对路径，也不能用 .. 离开项目文件夹；项目自己可在 readiness.yaml 的 tables 下写明", "a checklist names no absolute path and does not leave the folder by ..; a project may, under tables in readiness.yaml"};
inline constexpr Phrase an_id{"编号", "an id"};
inline constexpr Phrase a_name{"可用于条件的名称", "a name that conditions can use"};
inline constexpr Phrase two_languages{"中英文两种文字", "a text in both languages"};
inline constexpr Phrase a_flag{"true 或 false", "true or false"};
inline constexpr Phrase an_integer{"整数", "a whole number"};
inline constexpr Phrase an_integer_from{"不小于 {0} 的整数", "a whole number of at least {0}"};
inline constexpr Phrase a_number{"数字", "a number"};
inline constexpr Phrase a_positive_number{"大于 0 的数字", "a number above 0"};
inline constexpr Phrase a_number_between{"{0} 到 {1} 之间的数字", "a number from {0} to {1}"};
inline constexpr Phrase a_percentage{"0 % 到 100 % 之间的百分比", "a percentage from 0 % to 100 %"};
inline constexpr Phrase a_date{"2026-01-30 形式的日期", "a date such as 2026-01-30"};
inline constexpr Phrase an_expiry{"日期或天数，如 2026-01-30 或 90d", "a date or a number of days, such as 2026-01-30 or 90d"};
inline constexpr Phrase a_span_of_days{"天数，如 180d", "a number of days such as 180d"};
inline constexpr Phrase a_sha256{"64 位十六进制的 SHA-256", "a SHA-256 of 64 hex digits"};
inline constexpr Phrase an_address{"http:// 或 https:// 开头的网址", "an address that begins with http:// or https://"};
inline constexpr Phrase a_character{"单个字符", "one character"};
inline constexpr Phrase a_list{"列表", "a list"};
inline constexpr Phrase a_list_from{"至少 {0} 项的列表", "a list of at least {0}"};
inline constexpr Phrase a_map{"映射（“键: 值”）", "a map (key: value)"};
inline constexpr Phrase a_version{"以点分隔的版本号，如 10.0.19045", "a version of dotted numbers such as 10.0.19045"};
inline constexpr Phrase a_list_of_texts{"文字，或文字的列表", "a text or a list of texts"};
inline constexpr Phrase a_map_of_texts{"名称到文字列表的映射，如 {{创建: [create, 新建]}}", "a map of names to lists of texts, such as {{create: [create, new]}}"};
inline constexpr Phrase or_else{"{0}，或{1}", "{0}, or {1}"};

// files
inline constexpr Phrase unknown_checklist{"没有名为“{0}”的检查表", "there is no checklist '{0}'"};
inline constexpr Phrase extends_circle{"extends 成环：{0}", "extends runs in a circle: {0}"};
inline constexpr Phrase extends_too_deep{"extends 层数过多（上限 {0} 层）", "extends is nested too deeply (limit {0})"};
inline constexpr Phrase include_outside{"include 只能是同一文件夹（或其子文件夹）中的文件", "include names files beside this one, or in folders below it"};
inline constexpr Phrase include_twice{"“{0}”被 include 了两次", "'{0}' is included twice"};
inline constexpr Phrase run_init{"运行 readiness init 可建立项目文件夹", "'readiness init' lays out a project folder"};
inline constexpr Phrase unknown_schema{"没有“{0}”这种文件", "there is no kind of file called '{0}'"};
inline constexpr Phrase unsupported_format{"不支持格式版本 {0}", "format version {0} is not supported"};
inline constexpr Phrase supported_format{"本程序支持 readiness: 1；更新的版本请升级程序", "this program reads readiness: 1; upgrade it for newer ones"};

// ids
inline constexpr Phrase duplicate_item{"检查项“{0}”重复，已写在 {1}", "item '{0}' is already defined at {1}"};
inline constexpr Phrase change_in_overlay{"要修改已有的检查项，写在 overlay 的 items 下", "to change an item of the base, write it under overlay: items:"};
inline constexpr Phrase duplicate_id{"“{0}”中的“{1}”重复，已写在 {2}", "'{1}' is already in '{0}', at {2}"};
inline constexpr Phrase unknown_domain{"没有领域“{0}”", "there is no domain '{0}'"};
inline constexpr Phrase unknown_phase{"没有阶段“{0}”", "there is no phase '{0}'"};
inline constexpr Phrase unknown_item{"没有检查项“{0}”", "there is no item '{0}'"};
inline constexpr Phrase unknown_probe{"没有探针“{0}”", "there is no probe '{0}'"};
inline constexpr Phrase unknown_parameter{"探针 {0} 没有参数“{1}”", "probe {0} has no parameter '{1}'"};
inline constexpr Phrase no_parameters{"探针 {0} 没有参数", "probe {0} takes no parameters"};
inline constexpr Phrase missing_parameter{"探针 {0} 缺少参数“{1}”", "probe {0} needs the parameter '{1}'"};
inline constexpr Phrase unknown_table{"没有数据表“{0}”", "there is no table '{0}'"};
inline constexpr Phrase unknown_column{"数据表 {0} 没有列“{1}”", "table {0} has no column '{1}'"};
inline constexpr Phrase probe_needs_table{"探针 {0} 需要数据表“{1}”，检查表未声明", "probe {0} needs the table '{1}', which the checklist does not declare"};
inline constexpr Phrase probe_needs_column{"探针 {0} 需要数据表 {1} 的列“{2}”，该表未声明此列", "probe {0} needs the column '{2}' of table {1}, which does not declare it"};
inline constexpr Phrase probe_refuses{"探针 {0} 的参数不合：{1}", "the parameters of probe {0} do not fit together: {1}"};
inline constexpr Phrase needs_itself{"检查项 {0} 不能以自己为前提", "item {0} cannot need itself"};
inline constexpr Phrase needs_circle{"needs 成环：{0}", "needs runs in a circle: {0}"};
inline constexpr Phrase patch_of_parts{"检查项 {0} 由分项组成，没有“{1}”", "item {0} is made of parts and has no '{1}'"};
inline constexpr Phrase change_a_part{"请修改它的分项：{0}", "change one of its parts: {0}"};
inline constexpr Phrase patch_of_a_part{"{0} 是检查项 {1} 的分项，没有自己的“{2}”", "{0} is a part of item {1} and has no '{2}' of its own"};
inline constexpr Phrase change_the_item{"请修改 {0}", "change {0} instead"};
inline constexpr Phrase patch_of_question{"检查项 {0} 由人回答，没有“{1}”", "item {0} is a question and has no '{1}'"};

// conditions, patterns and expectations
inline constexpr Phrase condition_constant{"这个条件不含任何名称，结果永远相同", "this condition names nothing, so it never changes"};
inline constexpr Phrase expect_missing{"探针 {0} 没有默认期望，请写 expect", "probe {0} has no default expectation: write expect"};
inline constexpr Phrase expect_form_share{"写作 '>= 95 %'（可用 >= <= == > <）", "write '>= 95 %' (with >=, <=, ==, > or <)"};
inline constexpr Phrase expect_form_number{"写作 '<= 5'（可用 >= <= == > <）", "write '<= 5' (with >=, <=, ==, > or <)"};
inline constexpr Phrase expect_not_read{"无法理解期望“{0}”", "the expectation '{0}' cannot be read"};
inline constexpr Phrase expect_needs_percent{"{0} 测量的是百分比，期望要带 %", "{0} measures a share, so the expectation needs a %"};
inline constexpr Phrase expect_has_percent{"{0} 测量的不是百分比，期望不能带 %", "{0} does not measure a share, so the expectation has no %"};
inline constexpr Phrase expect_without_percent{"去掉 %", "leave the % out"};
inline constexpr Phrase expect_always_holds{"期望“{0}”永远成立，这一项不可能不通过", "'{0}' always holds: the item could never fail"};
inline constexpr Phrase expect_never_holds{"期望“{0}”永远不成立，这一项不可能通过", "'{0}' never holds: the item could never pass"};
inline constexpr Phrase fail_never_holds{"fail“{0}”永远不成立，这一项不可能不通过", "fail '{0}' never holds: the item could never fail"};
inline constexpr Phrase fail_on_passing_side{"fail“{0}”与 pass“{1}”重叠", "fail '{0}' overlaps pass '{1}'"};
inline constexpr Phrase fail_form{"fail 要在 pass 的反方向，如 {{pass: \">= 95 %\", fail: \"< 80 %\"}}", "fail lies on the other side of pass: {{pass: \">= 95 %\", fail: \"< 80 %\"}}"};
inline constexpr Phrase share_range{"百分比在 0 % 与 100 % 之间", "a share lies between 0 % and 100 %"};
inline constexpr Phrase count_range{"计数不小于 0", "a count is never below 0"};

// questions
inline constexpr Phrase choice_yes{"是", "Yes"};
inline constexpr Phrase choice_partly{"部分", "Partly"};
inline constexpr Phrase choice_no{"否", "No"};
inline constexpr Phrase empty_without_condition{"empty 只用于带行条件（when 等）的 check", "empty is only for a check with a condition on rows, such as when"};
inline constexpr Phrase choices_all_alike{"所有选项的值相同，这一项的结果永远不变", "all choices have the same value: the item would never change"};

// project, answers and waivers
inline constexpr Phrase table_without_file{"数据表 {0} 没有写明文件", "no file is given for table {0}"};
inline constexpr Phrase odd_fact{"没有检查项问到 {0} 是否为“{1}”", "no item asks whether {0} is '{1}'"};
inline constexpr Phrase unused_fact{"没有检查项用到事实“{0}”", "no item refers to the fact '{0}'"};
inline constexpr Phrase duplicate_answer{"检查项 {0} 已有回答，在第 {1} 行", "item {0} is already answered in line {1}"};
inline constexpr Phrase duplicate_waiver{"检查项 {0} 已有豁免，在第 {1} 行", "item {0} is already waived in line {1}"};
inline constexpr Phrase item_is_not_asked{"检查项 {0} 由程序检查，不由人回答", "item {0} is checked by the program, not answered by people"};
inline constexpr Phrase waive_it{"要在不通过时放行，写入 waivers.yaml", "to go on although it fails, write a waiver into waivers.yaml"};
inline constexpr Phrase unknown_choice{"检查项 {0} 没有选项“{1}”", "item {0} has no choice '{1}'"};
inline constexpr Phrase reviewer_is_author{"复核人与回答人不能是同一人", "the reviewer must be another person than the one who answers"};
inline constexpr Phrase expires_before_date{"expires 早于回答日期 {0}", "expires lies before the date of the answer, {0}"};
// clang-format on

}  // namespace readiness::text::phrases
