// SPDX-License-Identifier: Apache-2.0
// The command line: which command is asked for, with which values.
#pragma once

#include "cli/command.hpp"

#include <string>
#include <vector>

namespace readiness::cli {

struct Request {
  Language language = Language::en;
  bool verbose = false;
  Work work;
};

// The language that --lang asks for, before anything else is known: errors need one too.
Language language_of(const std::vector<std::string>& words, Language fallback);

// `words` without the program's name; `fallback` is the language without --lang. An unknown command, option or value is
// an error with a suggestion.
Result<Request> read_command_line(const std::vector<std::string>& words, Language fallback);

}  // namespace readiness::cli
