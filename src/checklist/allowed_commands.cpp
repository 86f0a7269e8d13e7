// SPDX-License-Identifier: Apache-2.0
#include "checklist/allowed_commands.hpp"

#include "checklist/values.hpp"
#include "text/phrase.hpp"
#include "util/yaml_text.hpp"

namespace readiness::checklist {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase star_is_no_program{"* 不能代替程序", "a * cannot stand for the program"};
constexpr text::Phrase program_path_relative{"程序“{0}”不能是相对路径", "the program '{0}' must not be a relative path"};
constexpr text::Phrase program_forms{"写程序名（在 PATH 的绝对路径条目中查找），或绝对路径", "write its name, which is looked for in the absolute entries of PATH, or an absolute path"};
constexpr text::Phrase star_in_word{"“{0}”中的 * 不能只代替参数的一部分", "the * of '{0}' cannot stand for a part of an argument"};
constexpr text::Phrase star_first{"紧跟在程序后面的参数不能是 *：检查表会因此可以选择脚本或子命令", "the first argument cannot be a *: a checklist could choose a script or a subcommand with it"};
constexpr text::Phrase star_form{"* 单独代表一个取值，如 [ping, -c, \"1\", \"*\"]", "a * is one value by itself, as in [ping, -c, \"1\", \"*\"]"};
constexpr text::Phrase bare_program{"只写程序名“{0}”时，只允许它报出版本（--version、-version、-V、-v）", "the bare program name '{0}' allows nothing but asking for its version (--version, -version, -V, -v)"};
constexpr text::Phrase write_whole_command{"写出整条命令，如 [{0}, --version]", "write the whole command, such as [{0}, --version]"};
// clang-format on
}  // namespace phrases

using doc::Node;
using text::say;

Errors program_faults(const Node& program) {
  const std::string& name = program.text;
  if (name == util::k_any_value) return {{say<phrases::star_is_no_program>(), program.place}};
  if (name.find('/') != std::string::npos && !name.starts_with('/'))
    return {{say<phrases::program_path_relative>(name), program.place, say<phrases::program_forms>()}};
  return {};
}

// A checklist chooses what a * stands for: a value, never what the program is told to do.
Errors star_faults(const Node& word, bool first_argument) {
  if (word.text.find('*') == std::string::npos) return {};
  if (word.text != util::k_any_value)
    return {{say<phrases::star_in_word>(word.text), word.place, say<phrases::star_form>()}};
  if (first_argument) return {{say<phrases::star_first>(), word.place, say<phrases::star_form>()}};
  return {};
}

Errors faults_of(const std::vector<Node>& words) {
  Errors errors = program_faults(words.front());
  for (std::size_t i = 1; i < words.size(); ++i) append(errors, star_faults(words[i], i == 1));
  return errors;
}

}  // namespace

Checked<AllowedCommands> read_allowed_commands(const Node& allow) {
  Checked<AllowedCommands> read;
  AllowedCommands& commands = read.value;
  for (const Node& command : items(allow, "commands")) {
    if (command.is_list() && !command.items.empty()) {
      append(read.errors, faults_of(command.items));
      util::Words& words = commands.all.emplace_back();
      for (const Node& word : command.items) words.push_back(word.text);
    } else if (command.is_scalar() && !command.is_null()) {
      append(read.errors, program_faults(command));
      for (util::Words& words : util::asking_for_version(command.text)) commands.all.push_back(std::move(words));
      commands.remarks.push_back({say<phrases::bare_program>(command.text), command.place,
                                  say<phrases::write_whole_command>(util::yaml_text(command.text))});
    }
  }
  return read;
}

}  // namespace readiness::checklist
