// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/host.hpp"

namespace readiness::host {

// Another host, as it is: for those that change some of its answers. `world` outlives it.
class ForwardingHost : public Host {
 public:
  explicit ForwardingHost(const Host& world) : world_(world) {}

  std::chrono::sys_seconds now() const override { return world_.now(); }
  std::chrono::minutes utc_offset() const override { return world_.utc_offset(); }
  Result<std::string> read_file(const std::filesystem::path& path) const override { return world_.read_file(path); }
  Result<FileFacts> file_facts(const std::filesystem::path& path) const override { return world_.file_facts(path); }
  Result<bool> exists(const std::filesystem::path& path) const override { return world_.exists(path); }
  Result<DiskSpace> disk_space(const std::filesystem::path& path) const override { return world_.disk_space(path); }
  Result<CommandOutput> run(const std::vector<std::string>& arguments,
                            std::chrono::milliseconds timeout) const override {
    return world_.run(arguments, timeout);
  }
  std::optional<std::string> environment(const std::string& name) const override { return world_.environment(name); }
  unsigned processors() const override { return world_.processors(); }
  const Network& network() const override { return world_.network(); }

 private:
  const Host& world_;
};

}  // namespace readiness::host
