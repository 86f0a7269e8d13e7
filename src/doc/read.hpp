// SPDX-License-Identifier: Apache-2.0
// Text in, tree out. No file is opened here: callers bring the text, from the disk,
// from Host or from inside the program.
#pragma once

#include "doc/node.hpp"

#include <string>

namespace readiness::doc {

// `name` is the file as the user wrote it: places carry it, and its extension chooses
// the reader (.json, everything else is YAML). Every fault is returned, and what could be read.
Parsed parse(std::string name, std::string text);

// For those who need a whole document or none: the first fault is the error.
Result<Node> read(std::string name, std::string text);

}  // namespace readiness::doc
