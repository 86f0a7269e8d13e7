// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/result.hpp"

#include <filesystem>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace readiness::cli {

// The files that a command reads and those that it writes: never the same, however they are spelt (links, hard links,
// dots, letters of another case). One for each run of a command; every output is added to it.
class Targets {
 public:
  explicit Targets(const std::vector<std::filesystem::path>& inputs = {});

  // What turns out to be an input while the work goes on. From any thread.
  void reads(const std::filesystem::path& input);
  void reads(const std::vector<std::filesystem::path>& inputs);

  // Errors: `path` is read, or is an output already.
  Result<void> add(const std::string& path);

  // Whether all outputs are still apart from all inputs: asked once more before an output gets its name.
  Result<void> still_apart() const;

 private:
  struct Output {
    std::string path, identity;
  };
  Result<void> apart(const Output& output) const;

  mutable std::mutex mutex_;
  std::set<std::string> inputs_;  // identities
  std::vector<Output> outputs_;
};

}  // namespace readiness::cli
