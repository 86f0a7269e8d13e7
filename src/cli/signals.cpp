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

// What a signal handler may look at.
struct Removal {
  std::array<char, 4096> path{};
  volatile std::sig_atomic_t wanted = 0;
};
std::array<Removal, 64> removals;

extern "C" void end_at_once(int) {
  for (const Removal& removal : removals)
    if (removal.wanted != 0) ::unlink(removal.path.data());
  _exit(k_interrupted);
}

}  // namespace

void prepare_signals() {
  std::signal(SIGINT, end_at_once);
  std::signal(SIGPIPE, SIG_IGN);
}

RemovedOnInterrupt::RemovedOnInterrupt(const std::filesystem::path& path) {
  const std::string& text = path.native();
  const auto free =
      std::find_if(removals.begin(), removals.end(), [](const Removal& removal) { return removal.wanted == 0; });
  if (text.empty() || free == removals.end() || text.size() >= free->path.size()) return;
  *std::copy(text.begin(), text.end(), free->path.begin()) = '\0';
  free->wanted = 1;
  place_ = static_cast<std::size_t>(free - removals.begin());
}

RemovedOnInterrupt::~RemovedOnInterrupt() {
  if (place_) removals[*place_].wanted = 0;
}

HoldInterrupts::HoldInterrupts() {
  sigset_t held;
  sigemptyset(&held);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&held, signal);
  pthread_sigmask(SIG_BLOCK, &held, &before_);
}

HoldInterrupts::~HoldInterrupts() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

}  // namespace readiness::cli
