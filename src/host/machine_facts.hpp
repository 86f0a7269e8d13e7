// SPDX-License-Identifier: Apache-2.0
// What one machine is like on one day: what `readiness collect` writes and audits elsewhere read.
#pragma once

#include "host/system_facts.hpp"
#include "readiness/host.hpp"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace readiness::host {

struct DiskFacts {
  std::string path;  // where it is mounted, or the folder that was asked for
  DiskSpace space;
};

struct ProgramFacts {
  std::string command;  // as a terminal takes it: "psql --version"
  std::string output;   // its first line
};

struct MachineFacts {
  std::string host;  // as the machine calls itself
  std::chrono::sys_seconds collected = {};
  unsigned processors = 0;
  std::uint64_t memory_bytes = 0;
  OperatingSystem system;
  std::vector<DiskFacts> disks = {};
  std::vector<ProgramFacts> programs = {};
};

// As the machine calls itself; "?" where it does not say.
std::string host_name(const Host& host);

// Where disks are mounted, by /proc/self/mounts: / first, each device once.
std::vector<std::string> mounted_disks(const Host& host);

// What a version can be found in: the first line that the program prints. It comes from outside, so it is made safe.
std::string first_line(const CommandOutput& output);

// Looks at this machine. `disks`: folders beside those where disks are mounted; `programs`: names, each run with
// --version.
Result<MachineFacts> look_at_machine(const Host& host, const std::vector<std::string>& disks,
                                     const std::vector<std::string>& programs);

}  // namespace readiness::host
