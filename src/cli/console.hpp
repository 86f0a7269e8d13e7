// SPDX-License-Identifier: Apache-2.0
// Where a command writes to, and in which language.
#pragma once

#include "readiness/result.hpp"

#include <cstddef>
#include <istream>
#include <ostream>
#include <string_view>

namespace readiness::cli {

struct Console {
  std::ostream& out;
  std::ostream& err;
  Language language = Language::en;
  bool colour = false;      // out is a terminal and NO_COLOR is not set
  bool progress = false;    // err is a terminal
  std::size_t width = 100;  // columns of out
  // For what may be larger than memory: to standard output at once, past `out`. Without it, `out` takes that too.
  Result<void> (*write_at_once)(std::string_view) = nullptr;
  std::istream* in = nullptr;  // what people type; none: nobody is there to be asked

  void say(const Localized& text) { out << text.in(language) << '\n'; }
};

// This process's terminal and environment. What goes to `out` is for write_to_stdout.
Console this_console(std::ostream& out);

// All at once, so that one place notices when it cannot be written. A reader that has gone is no error.
Result<void> write_to_stdout(std::string_view text);

// zh where LC_ALL, LC_MESSAGES or LANG say so, else en.
Language system_language();

// Prints errors with their places to console.err, then how many there were when more than one.
void print(const Errors& errors, Console& console);

}  // namespace readiness::cli
