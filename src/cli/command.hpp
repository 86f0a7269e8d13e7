// SPDX-License-Identifier: Apache-2.0
// A command: what it is called and for, the options that it takes, and what it does. Its file holds all of it.
#pragma once

#include "cli/console.hpp"
#include "cli/options.hpp"

#include <functional>

namespace readiness::cli {

// What is done once the words of the command line are read. Gives the exit code.
using Work = std::function<int(Console&)>;

struct Command {
  const char* name;
  Localized about;
  Localized examples;  // printed as they are: every line is made to be copied
  // Declares the options, each bound to a value that lives as long as the work.
  Work (*declare)(Options& options);
};

}  // namespace readiness::cli
