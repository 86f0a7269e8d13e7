// SPDX-License-Identifier: Apache-2.0
// A command is a program and its arguments, word by word: no shell ever looks at it.
#pragma once

#include <string>
#include <vector>

namespace readiness::util {

using Words = std::vector<std::string>;

// In a command that is allowed: one argument that is a value, and no option.
inline constexpr const char* k_any_value = "*";

// What a bare program name allows: to be asked for its version, in the ways that programs understand. With any other
// argument, `python3` could be made to run anything.
std::vector<Words> asking_for_version(const std::string& program);

// Whether one of the commands is this one, word by word.
bool is_allowed(const Words& command, const std::vector<Words>& allowed);

// "psql --version": a word with blanks stands in quotes.
std::string command_text(const Words& command);

}  // namespace readiness::util
