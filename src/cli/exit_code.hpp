// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace readiness::cli {

// Stable: CI jobs build on them.
enum ExitCode {
  k_go = 0,
  k_no_go = 1,
  k_usage = 2,  // wrong arguments, checklist or project
  k_inconclusive = 3,
  k_conditional = 4,        // only with --fail-on conditional
  k_internal = 5,           // a fault of our own, or the machine has no room or memory left
  k_ended_by_signal = 128,  // and its number: 130 for Ctrl-C, 143 for SIGTERM
};

}  // namespace readiness::cli
