// SPDX-License-Identifier: Apache-2.0
// Where a command writes to, and in which language.
#pragma once

#include "readiness/result.hpp"
#include "util/mask.hpp"
#include "util/utf8.hpp"

#include <cstddef>
#include <istream>
#include <ostream>
#include <string_view>

namespace readiness::cli {

struct Console {
  std::ostream& out;
  std::ostream& err;
  Language language = Language::en;
  bool terminal = false;    // out is one: what is no text for it is made visible
  bool colour = false;      // it is, and NO_COLOR is not set
  bool progress = false;    // err is a terminal
  std::size_t width = 100;  // columns of out
  // For what may be larger than memory: to standard output at once, past `out`. Without it, `out` takes that too.
  Result<void> (*write_at_once)(std::string_view) = nullptr;
  std::istream* in = nullptr;  // what people type; none: nobody is there to be asked

  // A line of its own: what comes from a file or a name neither ends it nor drives the terminal.
  void say(const Localized& text) { out << util::printable(text.in(language)) << '\n'; }
  // A file or a pipe gets the bytes as they are.
  void show(std::string_view text) { out << (terminal ? util::visible(text) : std::string(text)); }
  void tell(const Localized& text) {
    err << util::printable(util::mask_within(text.in(language))) << '\n';
  }  // beside the result
};

// This process's terminal and environment. What goes to `out` is for write_to_stdout.
Console this_console(std::ostream& out);

// All at once, so that one place notices when it cannot be written. A reader that has gone is no error.
Result<void> write_to_stdout(std::string_view text);
// The same for a terminal, which what lies in files must not drive.
Result<void> write_to_terminal(std::string_view text);

// zh where LC_ALL, LC_MESSAGES or LANG say so, else en.
Language system_language();

// Prints errors with their places to console.err, then how many there were when more than one. The exit code that they
// end a command with.
int print(const Errors& errors, Console& console);

}  // namespace readiness::cli
