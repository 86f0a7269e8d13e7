// SPDX-License-Identifier: Apache-2.0
// The facts of another machine, as `readiness collect` has written them there.
#pragma once

#include "host/machine_facts.hpp"
#include "readiness/finding.hpp"

#include <string>

namespace readiness::probes::technology {

struct MachineFile {
  host::MachineFacts facts;
  Evidence evidence;
};

// Errors: no such file, cut off, another format, a value that no machine has. All of it is read, or nothing.
Result<MachineFile> read_machine_file(const Host& host, const std::string& path);

}  // namespace readiness::probes::technology
