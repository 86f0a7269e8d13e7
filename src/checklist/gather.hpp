// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checklist/files.hpp"
#include "doc/node.hpp"

#include <string>

namespace readiness::checklist {

// A checklist as one tree: what it extends, what it includes, and its own.
struct Gathered {
  doc::Node tree;
  std::string sha256;     // over all files that were read
  bool complete = false;  // false: a file could not be read, so nothing can be said about the whole
  Errors errors;
  std::vector<std::filesystem::path> files;  // on the disk, that were read
};

// `reference` as in Files::checklist; `place` is where it stands, for the message when it cannot be found.
Gathered gather(const std::string& reference, const Location& folder, const Place& place, const Files& files);

}  // namespace readiness::checklist
