// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <csignal>

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

}  // namespace readiness::cli
