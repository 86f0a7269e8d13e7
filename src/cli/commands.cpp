// SPDX-License-Identifier: Apache-2.0
// The contents page: what stands here is a command.
#include "cli/commands.hpp"

namespace readiness::cli {

// clang-format off
#define READINESS_COMMANDS(a_command) \
  a_command(audit) \
  a_command(report) \
  a_command(lint) \
  a_command(schema) \
  a_command(init) \
  a_command(probes) \
  a_command(explain) \
  a_command(rows) \
  a_command(fix) \
  a_command(convert) \
  a_command(profile) \
  a_command(match) \
  a_command(dedupe) \
  a_command(answer) \
  a_command(answers) \
  a_command(waive) \
  a_command(plan) \
  a_command(whatif) \
  a_command(reconcile) \
  a_command(collect) \
  a_command(version)
// clang-format on

#define READINESS_DECLARED(name) Command name##_command();
READINESS_COMMANDS(READINESS_DECLARED)
#undef READINESS_DECLARED

const std::vector<Command>& commands() {
#define READINESS_LISTED(name) name##_command(),
  static const std::vector<Command> all{READINESS_COMMANDS(READINESS_LISTED)};
#undef READINESS_LISTED
  return all;
}

}  // namespace readiness::cli
