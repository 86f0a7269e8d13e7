// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/console.hpp"

#include <string>
#include <vector>

namespace readiness::cli {

// The whole program: arguments (without its own name) to exit code. Throws nothing.
int main(const std::vector<std::string>& arguments);

// The same on given streams; the console's language is the one without --lang.
int main(const std::vector<std::string>& arguments, Console& console);

}  // namespace readiness::cli
