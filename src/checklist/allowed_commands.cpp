// SPDX-License-Identifier: Apache-2.0
#include "checklist/allowed_commands.hpp"

#include "checklist/values.hpp"
#include "text/checklist_phrases.hpp"
#include "util/yaml_text.hpp"

namespace readiness::checklist {
namespace {

namespace phrases = text::phrases;
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
