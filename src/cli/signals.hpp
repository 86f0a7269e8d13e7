// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <csignal>
#include <cstddef>
#include <filesystem>
#include <optional>

namespace readiness::cli {

// An interrupt (Ctrl-C) ends the program at once with exit code 130. A reader that goes
// away early (| head) does not.
void prepare_signals();

// While one lives, an interrupt waits: no half-written file stays behind.
class HoldInterrupts {
 public:
  HoldInterrupts();
  HoldInterrupts(const HoldInterrupts&) = delete;
  HoldInterrupts& operator=(const HoldInterrupts&) = delete;
  ~HoldInterrupts();

 private:
  sigset_t before_;
};

// While one lives, an interrupt removes this file: for outputs that take too long to make an interrupt wait.
// Up to 64 live at a time, those above do nothing; an empty path means none.
class RemovedOnInterrupt {
 public:
  explicit RemovedOnInterrupt(const std::filesystem::path& path);
  RemovedOnInterrupt(const RemovedOnInterrupt&) = delete;
  RemovedOnInterrupt& operator=(const RemovedOnInterrupt&) = delete;
  ~RemovedOnInterrupt();

 private:
  std::optional<std::size_t> place_;
};

}  // namespace readiness::cli
