// SPDX-License-Identifier: Apache-2.0
// Host: the only door from probes to the machine. Tests bring a FakeHost.
#pragma once

#include "readiness/result.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace readiness {

struct FileFacts {
  std::uintmax_t bytes = 0;
  bool folder = false;
  std::chrono::sys_seconds modified = {};
};

struct DiskSpace {
  std::uintmax_t total_bytes = 0;
  std::uintmax_t free_bytes = 0;  // what an unprivileged user may still write
};

struct CommandOutput {
  int exit_code = 0;
  std::string out;  // capped; see real_host
  std::string err;
};

class Network;  // readiness/network.hpp

class Host {
 public:
  virtual ~Host() = default;

  // UTC. Fixed by `--now`, so that equal inputs give equal reports.
  virtual std::chrono::sys_seconds now() const = 0;
  // How far local time is ahead of it: people read that. Nothing where the clock is fixed: what was stated stays.
  virtual std::chrono::minutes utc_offset() const { return {}; }
  // The day of people.
  std::chrono::sys_days today() const { return std::chrono::floor<std::chrono::days>(now() + utc_offset()); }

  // A missing or unreadable file is an error that names the path and the reason.
  virtual Result<std::string> read_file(const std::filesystem::path& path) const = 0;
  virtual Result<FileFacts> file_facts(const std::filesystem::path& path) const = 0;
  // Whether there is a file or folder. An error only when that cannot be found out.
  virtual Result<bool> exists(const std::filesystem::path& path) const = 0;
  virtual Result<DiskSpace> disk_space(const std::filesystem::path& path) const = 0;

  // Runs a program that is found in an absolute entry of PATH and outside the project, without a shell. An exit code
  // other than 0 is a result; a program that is missing, or that outlives the timeout, an error.
  virtual Result<CommandOutput> run(const std::vector<std::string>& arguments,
                                    std::chrono::milliseconds timeout) const = 0;

  virtual std::optional<std::string> environment(const std::string& name) const = 0;
  virtual unsigned processors() const = 0;  // logical, as usable by this process

  virtual const Network& network() const = 0;
};

}  // namespace readiness
