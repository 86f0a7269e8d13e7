// SPDX-License-Identifier: Apache-2.0
// A world in memory: a test fills in what there is, everything else is missing.
//
//   FakeHost host;
//   host.files["results/junit.xml"] = "<testsuite/>";
//   host.volumes["."] = {.total_bytes = 100, .free_bytes = 50};
//   host.commands["psql --version"] = {.out = "psql (PostgreSQL) 15.4\n"};
#pragma once

#include "readiness/host.hpp"
#include "support/fake_network.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace readiness::test {

class FakeHost : public Host {
 public:
  std::chrono::sys_seconds clock = std::chrono::sys_days{std::chrono::year{2026} / 1 / 30} + std::chrono::hours{8};
  // By path, as probes name it.
  std::map<std::string, std::string> files{{"/proc/sys/kernel/hostname", "app-01\n"}};
  std::map<std::string, std::chrono::sys_seconds> modified;  // of a file; the clock's time if it is not here
  std::set<std::string> folders;
  std::map<std::string, Error> broken;            // what reading, looking at or running this gives
  std::map<std::string, DiskSpace> volumes;       // by path
  std::map<std::string, CommandOutput> commands;  // by program and arguments, joined by blanks
  std::map<std::string, std::string> variables;
  unsigned processor_count = 4;
  FakeNetwork net;  // empty: nothing can be reached

  std::chrono::sys_seconds now() const override { return clock; }
  Result<std::string> read_file(const std::filesystem::path& path) const override;
  Result<FileFacts> file_facts(const std::filesystem::path& path) const override;
  Result<bool> exists(const std::filesystem::path& path) const override;
  Result<DiskSpace> disk_space(const std::filesystem::path& path) const override;
  Result<CommandOutput> run(const std::vector<std::string>& arguments, std::chrono::milliseconds) const override;
  std::optional<std::string> environment(const std::string& name) const override;
  unsigned processors() const override { return processor_count; }
  const Network& network() const override { return net; }
};

}  // namespace readiness::test
