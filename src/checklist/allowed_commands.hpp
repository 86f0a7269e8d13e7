// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checklist/checked.hpp"
#include "doc/node.hpp"
#include "util/command.hpp"

#include <vector>

namespace readiness::checklist {

struct AllowedCommands {
  std::vector<util::Words> all;
  Errors remarks;  // on programs without arguments: what they stand for, and what to write
};

// `commands` below `allow` of a project file: whole commands, or bare names of programs.
Checked<AllowedCommands> read_allowed_commands(const doc::Node& allow);

}  // namespace readiness::checklist
