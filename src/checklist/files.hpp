// SPDX-License-Identifier: Apache-2.0
// Where the files of a checklist are: on the disk, or inside the program.
#pragma once

#include "checklist/packs.hpp"
#include "readiness/result.hpp"

#include <filesystem>

namespace readiness::checklist {

struct Location {
  std::filesystem::path path;
  bool embedded = false;

  // As people see it in messages.
  std::string name() const;
};

class Files {
 public:
  explicit Files(PackFiles packs) : packs_(packs) {}

  // The checklist that `reference` names in a file of `folder`: a pack's id, or a path to a file or to
  // a folder with checklist.yaml. A pack comes first; ./name is always a path.
  Result<Location> checklist(const std::string& reference, const Location& folder) const;

  // A file that a checklist includes: beside it or below, never elsewhere.
  Result<Location> beside(const Location& file, const std::string& name) const;

  Result<std::string> read(const Location& file) const;

 private:
  PackFiles packs_;
};

}  // namespace readiness::checklist
