// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"
#include "cli/matching.hpp"

namespace readiness::cli {

int run(const MatchArguments& arguments, Console& console) {
  return run_matching(arguments.first, &arguments.second, arguments.how, console);
}

}  // namespace readiness::cli
