// SPDX-License-Identifier: Apache-2.0
#include "doc/yaml_fault.hpp"

#include "text/phrases.hpp"

#include <string>

namespace readiness::doc {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase control_character{"文件中有不允许的控制字符", "the file holds a control character"};
constexpr text::Phrase yaml_second_colon{"这里不能再出现“: ”", "a second ': ' cannot stand here"};
constexpr text::Phrase yaml_quote_it{"把整段文字放进引号", "put the whole text into quotes"};
constexpr text::Phrase yaml_key_expected{"这里应是同一层的键，缩进却不一致", "a key of the same level was expected here"};
constexpr text::Phrase yaml_dash_expected{"这里应是列表的下一项（- 开头），缩进却不一致", "the next '- ' of the list was expected here"};
constexpr text::Phrase yaml_check_indentation{"检查缩进：同一层的内容要左对齐，用空格，不用制表符", "check the indentation: one level lines up on the left, with blanks, not tabs"};
constexpr text::Phrase yaml_dash_misplaced{"列表项（- 开头）不能出现在这里", "a list item ('- ') cannot stand here"};
constexpr text::Phrase yaml_colon_missing{"键后面缺少冒号", "the colon after the key is missing"};
constexpr text::Phrase yaml_colon_and_blank{"写作“键: 值”，冒号用半角，其后空一格", "write 'key: value', with a blank after the colon"};
constexpr text::Phrase yaml_list_not_closed{"这里应是逗号或 ]", "a comma or ] was expected here"};
constexpr text::Phrase yaml_map_not_closed{"这里应是逗号或 }}", "a comma or }} was expected here"};
constexpr text::Phrase yaml_bad_character{"文字不能以这个字符开头", "a text cannot begin with this character"};
constexpr text::Phrase yaml_tab{"缩进不能用制表符", "tabs cannot indent"};
constexpr text::Phrase yaml_bad_escape{"双引号中没有这种转义", "there is no such escape in double quotes"};
constexpr text::Phrase yaml_single_quotes{"改用单引号，其中的反斜杠就是反斜杠", "use single quotes: there a backslash is a backslash"};
constexpr text::Phrase yaml_value_expected{"这里应是一个值", "a value was expected here"};
constexpr text::Phrase yaml_fault{"YAML 语法错误：{0}", "YAML syntax error: {0}"};
// clang-format on
}  // namespace phrases

}  // namespace

using text::say;

YamlFault explain_yaml_fault(std::string_view complaint) {
  const auto about = [&](std::string_view words) { return complaint.find(words) != std::string_view::npos; };
  const Localized indentation = say<phrases::yaml_check_indentation>();

  if (about("control characters")) return {say<phrases::control_character>()};
  if (about("mapping values are not allowed"))
    return {say<phrases::yaml_second_colon>(), say<phrases::yaml_quote_it>()};
  if (about("could not find expected ':'"))
    return {say<phrases::yaml_colon_missing>(), say<phrases::yaml_colon_and_blank>(), true};
  if (about("expected key")) return {say<phrases::yaml_key_expected>(), indentation};
  if (about("expected '-' indicator")) return {say<phrases::yaml_dash_expected>(), indentation};
  if (about("block sequence entries are not allowed")) return {say<phrases::yaml_dash_misplaced>(), indentation};
  if (about("expected ',' or ']'")) return {say<phrases::yaml_list_not_closed>()};
  if (about("expected ',' or '}'")) return {say<phrases::yaml_map_not_closed>()};
  if (about("expected node content")) return {say<phrases::yaml_value_expected>()};
  if (about("unexpected end of stream") || about("unexpected document indicator"))
    return {say<text::phrases::yaml_quote_not_closed>(), {}, true};
  if (about("tab character")) return {say<phrases::yaml_tab>(), indentation};
  if (about("cannot start any token")) return {say<phrases::yaml_bad_character>(), say<phrases::yaml_quote_it>()};
  if (about("unknown escape character")) return {say<phrases::yaml_bad_escape>(), say<phrases::yaml_single_quotes>()};
  return {say<phrases::yaml_fault>(std::string(complaint))};
}

}  // namespace readiness::doc
