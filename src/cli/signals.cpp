// SPDX-License-Identifier: Apache-2.0
#include "cli/signals.hpp"

#include "cli/exit_code.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <unistd.h>

namespace readiness::cli {
namespace {

// What a signal handler may look at. Empty: nothing to remove.
std::array<char, 4096> to_be_removed{};
volatile std::sig_atomic_t removes = 0;

extern "C" void end_at_once(int) {
  if (removes != 0) ::unlink(to_be_removed.data());
  _exit(k_interrupted);
}

}  // namespace

void prepare_signals() {
  std::signal(SIGINT, end_at_once);
  std::signal(SIGPIPE, SIG_IGN);
}

RemovedOnInterrupt::RemovedOnInterrupt(const std::filesystem::path& path) {
  const std::string& text = path.native();
  if (text.empty() || text.size() >= to_be_removed.size()) return;
  *std::copy(text.begin(), text.end(), to_be_removed.begin()) = '\0';
  removes = 1;
}

RemovedOnInterrupt::~RemovedOnInterrupt() { removes = 0; }

HoldInterrupts::HoldInterrupts() {
  sigset_t held;
  sigemptyset(&held);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&held, signal);
  pthread_sigmask(SIG_BLOCK, &held, &before_);
}

HoldInterrupts::~HoldInterrupts() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

}  // namespace readiness::cli
