// SPDX-License-Identifier: Apache-2.0
#include "host/permitted_host.hpp"

#include "text/phrase.hpp"
#include "util/strings.hpp"
#include "util/yaml_text.hpp"

namespace readiness::host {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase command_not_allowed{"项目文件未允许运行 {0}；如需运行，请在 readiness.yaml 中写 allow: {{commands: [{1}]}}", "the project file does not allow running {0}; to allow it, write allow: {{commands: [{1}]}} in readiness.yaml"};
// clang-format on
}  // namespace phrases

// As the project file would say it: [psql, --version].
std::string as_list(const util::Words& command) {
  std::vector<std::string> words;
  for (const std::string& word : command) words.push_back(util::yaml_text(word));
  return "[" + util::join(words, ", ") + "]";
}

}  // namespace

Result<CommandOutput> PermittedHost::run(const std::vector<std::string>& arguments,
                                         std::chrono::milliseconds timeout) const {
  if (util::is_allowed(arguments, commands_)) return ForwardingHost::run(arguments, timeout);
  return Error{text::say<phrases::command_not_allowed>(util::command_text(arguments), as_list(arguments))};
}

}  // namespace readiness::host
