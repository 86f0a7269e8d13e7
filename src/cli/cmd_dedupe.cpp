// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"
#include "cli/matching.hpp"

namespace readiness::cli {

int run(const DedupeArguments& arguments, Console& console) {
  return run_matching(arguments.table, nullptr, arguments.how, console);
}

}  // namespace readiness::cli
