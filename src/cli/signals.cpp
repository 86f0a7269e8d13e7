// SPDX-License-Identifier: Apache-2.0
#include "cli/signals.hpp"

#include "cli/exit_code.hpp"
#include "util/temporary_file.hpp"

#include <csignal>
#include <unistd.h>

namespace readiness::cli {
namespace {

extern "C" void end_at_once(int signal) {
  util::remove_temporary_files();
  _exit(k_ended_by_signal + signal);
}

}  // namespace

void prepare_signals() {
  for (const int signal : {SIGINT, SIGTERM}) std::signal(signal, end_at_once);
  if (std::signal(SIGHUP, end_at_once) == SIG_IGN) std::signal(SIGHUP, SIG_IGN);
  for (const int signal : {SIGPIPE, SIGXFSZ}) std::signal(signal, SIG_IGN);
}

}  // namespace readiness::cli
