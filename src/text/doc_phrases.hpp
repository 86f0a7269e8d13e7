// SPDX-License-Identifier: Apache-2.0
// What the readers of YAML and JSON say.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase error_label{"错误", "error"};
inline constexpr Phrase hint_label{"提示", "hint"};

inline constexpr Phrase not_utf8{"文件不是 UTF-8 编码", "the file is not encoded in UTF-8"};
inline constexpr Phrase save_as_utf8{"请用编辑器另存为 UTF-8", "save it as UTF-8 in your editor"};
inline constexpr Phrase control_character{"文件中有不允许的控制字符", "the file holds a control character"};
inline constexpr Phrase duplicate_key{"键“{0}”重复，第 {1} 行已经写过", "duplicate key '{0}', already written in line {1}"};
inline constexpr Phrase nested_too_deeply{"嵌套过深（上限 {0} 层）", "nested too deeply (limit {0} levels)"};
inline constexpr Phrase too_many_nodes{"展开后的内容过多（上限 {0} 个值）", "the document expands to too many values (limit {0})"};

// YAML
inline constexpr Phrase alias_unknown{"别名 *{0} 没有对应的锚点 &{0}", "alias *{0} has no anchor &{0} before it"};
inline constexpr Phrase alias_of_itself{"别名 *{0} 引用了自己", "alias *{0} refers to itself"};
inline constexpr Phrase key_not_a_text{"键必须是一段文字", "a key must be a text"};
inline constexpr Phrase merge_not_a_map{"<< 只能合并映射", "<< can only merge maps"};
inline constexpr Phrase tag_not_supported{"不支持标签 {0}", "the tag {0} is not supported"};
inline constexpr Phrase one_document{"一个文件只能有一份文档", "a file holds only one document"};
inline constexpr Phrase remove_separator{"删去这个 --- 及其后的内容，或另存为一个文件", "remove this --- and what follows, or put it into a file of its own"};
inline constexpr Phrase yaml_second_colon{"这里不能再出现“: ”", "a second ': ' cannot stand here"};
inline constexpr Phrase yaml_quote_it{"把整段文字放进引号", "put the whole text into quotes"};
inline constexpr Phrase yaml_key_expected{"这里应是同一层的键，缩进却不一致", "a key of the same level was expected here"};
inline constexpr Phrase yaml_dash_expected{"这里应是列表的下一项（- 开头），缩进却不一致", "the next '- ' of the list was expected here"};
inline constexpr Phrase yaml_check_indentation{"检查缩进：同一层的内容要左对齐，用空格，不用制表符", "check the indentation: one level lines up on the left, with blanks, not tabs"};
inline constexpr Phrase yaml_dash_misplaced{"列表项（- 开头）不能出现在这里", "a list item ('- ') cannot stand here"};
inline constexpr Phrase yaml_colon_missing{"键后面缺少冒号", "the colon after the key is missing"};
inline constexpr Phrase yaml_colon_and_blank{"写作“键: 值”，冒号用半角，其后空一格", "write 'key: value', with a blank after the colon"};
inline constexpr Phrase yaml_list_not_closed{"这里应是逗号或 ]", "a comma or ] was expected here"};
inline constexpr Phrase yaml_map_not_closed{"这里应是逗号或 }}", "a comma or }} was expected here"};
inline constexpr Phrase yaml_quote_not_closed{"引号没有闭合", "the quote is not closed"};
inline constexpr Phrase yaml_bad_character{"文字不能以这个字符开头", "a text cannot begin with this character"};
inline constexpr Phrase yaml_tab{"缩进不能用制表符", "tabs cannot indent"};
inline constexpr Phrase yaml_bad_escape{"双引号中没有这种转义", "there is no such escape in double quotes"};
inline constexpr Phrase yaml_single_quotes{"改用单引号，其中的反斜杠就是反斜杠", "use single quotes: there a backslash is a backslash"};
inline constexpr Phrase yaml_value_expected{"这里应是一个值", "a value was expected here"};
inline constexpr Phrase yaml_fault{"YAML 语法错误：{0}", "YAML syntax error: {0}"};

// JSON
inline constexpr Phrase json_empty{"文件是空的", "the file is empty"};
inline constexpr Phrase json_top_level{"JSON 的最外层应是 {{}} 或 []", "JSON must begin with {{ or ["};
inline constexpr Phrase json_control_character{"引号中有未转义的控制字符", "a control character stands unescaped between quotes"};
inline constexpr Phrase json_bad_string{"引号中的转义无效", "invalid escape between quotes"};
inline constexpr Phrase json_bad_number{"数字写法无效", "invalid number"};
inline constexpr Phrase json_bad_literal{"这里应是一个值：文字、数字、true、false、null、列表或映射", "a value was expected here: a text, number, true, false, null, list or map"};
inline constexpr Phrase json_not_closed{"括号没有闭合", "a bracket is not closed"};
inline constexpr Phrase json_trailing{"JSON 结束后还有内容", "there is more text after the end of the JSON"};
inline constexpr Phrase json_fault{"JSON 语法错误：{0}", "JSON syntax error: {0}"};
inline constexpr Phrase json_separator{"这里缺少逗号、冒号、引号或值", "a comma, colon, quote or value is missing here"};
// clang-format on

}  // namespace readiness::text::phrases
