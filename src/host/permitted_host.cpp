// SPDX-License-Identifier: Apache-2.0
#include "host/permitted_host.hpp"

#include "text/host_phrases.hpp"
#include "util/strings.hpp"
#include "util/yaml_text.hpp"

namespace readiness::host {
namespace {

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
  return Error{text::say<text::phrases::command_not_allowed>(util::command_text(arguments), as_list(arguments))};
}

}  // namespace readiness::host
