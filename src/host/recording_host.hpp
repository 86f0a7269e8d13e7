// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "host/forwarding_host.hpp"

#include <filesystem>
#include <memory>
#include <mutex>
#include <set>
#include <vector>

namespace readiness::host {

// Another host that keeps a register of the files and commands that are asked for, so that no probe can forget to name
// one. From any thread.
class RecordingHost : public ForwardingHost {
 public:
  // files: nothing is run, and no other machine is talked to. For those who want to know what would be opened.
  enum class Reach { everything, files };
  explicit RecordingHost(const Host& world, Reach reach = Reach::everything);
  ~RecordingHost() override;

  // Sorted, each once; as they were asked for, whether they are there or not.
  std::vector<std::filesystem::path> opened() const;

  // In the order of asking.
  std::vector<std::vector<std::string>> commands() const;

  Result<std::string> read_file(const std::filesystem::path& path) const override;
  Result<FileFacts> file_facts(const std::filesystem::path& path) const override;
  Result<bool> exists(const std::filesystem::path& path) const override;
  Result<CommandOutput> run(const std::vector<std::string>& arguments,
                            std::chrono::milliseconds timeout) const override;
  const Network& network() const override;

 private:
  void note(const std::filesystem::path& path) const;

  std::unique_ptr<Network> no_network_;  // with Reach::files
  mutable std::mutex mutex_;
  mutable std::set<std::filesystem::path> opened_;
  mutable std::vector<std::vector<std::string>> commands_;
};

}  // namespace readiness::host
