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
#include "text/util_phrases.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace readiness::test {

class FakeHost : public Host {
 public:
  std::chrono::sys_seconds clock = std::chrono::sys_days{std::chrono::year{2026} / 1 / 30} + std::chrono::hours{8};
  std::map<std::string, std::string> files;                  // by path, as probes name it
  std::map<std::string, std::chrono::sys_seconds> modified;  // of a file; the clock's time if it is not here
  std::set<std::string> folders;
  std::map<std::string, Error> broken;            // what reading, looking at or running this gives
  std::map<std::string, DiskSpace> volumes;       // by path
  std::map<std::string, CommandOutput> commands;  // by program and arguments, joined by blanks
  std::map<std::string, std::string> variables;
  unsigned processor_count = 4;
  FakeNetwork net;  // empty: nothing can be reached

  std::chrono::sys_seconds now() const override { return clock; }

  Result<std::string> read_file(const std::filesystem::path& path) const override {
    if (const auto fault = broken.find(path.string()); fault != broken.end()) return fault->second;
    const auto file = files.find(path.string());
    if (file != files.end()) return file->second;
    if (folders.contains(path.string())) return Error{text::say<text::phrases::file_is_folder>(path.string())};
    return missing(path);
  }

  Result<FileFacts> file_facts(const std::filesystem::path& path) const override {
    RD_TRY(const bool there, exists(path));
    if (!there) return missing(path);
    const auto file = files.find(path.string());
    const auto time = modified.find(path.string());
    return FileFacts{.bytes = file == files.end() ? 0 : file->second.size(),
                     .folder = file == files.end(),
                     .modified = time == modified.end() ? clock : time->second};
  }

  Result<bool> exists(const std::filesystem::path& path) const override {
    if (const auto fault = broken.find(path.string()); fault != broken.end()) return fault->second;
    return files.contains(path.string()) || folders.contains(path.string());
  }

  Result<DiskSpace> disk_space(const std::filesystem::path& path) const override {
    const auto volume = volumes.find(path.string());
    if (volume == volumes.end()) return missing(path);
    return volume->second;
  }

  Result<CommandOutput> run(const std::vector<std::string>& arguments, std::chrono::milliseconds) const override {
    std::string line;
    for (const std::string& argument : arguments) line += (line.empty() ? "" : " ") + argument;
    if (const auto fault = broken.find(line); fault != broken.end()) return fault->second;
    const auto command = commands.find(line);
    if (command == commands.end()) return Error{text::say<text::phrases::program_missing>(arguments.front())};
    return command->second;
  }

  std::optional<std::string> environment(const std::string& name) const override {
    const auto variable = variables.find(name);
    return variable == variables.end() ? std::nullopt : std::optional(variable->second);
  }

  unsigned processors() const override { return processor_count; }

  const Network& network() const override { return net; }

 private:
  static Error missing(const std::filesystem::path& path) {
    return {text::say<text::phrases::file_missing>(path.string())};
  }
};

}  // namespace readiness::test
