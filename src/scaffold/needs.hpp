// SPDX-License-Identifier: Apache-2.0
// What a phase needs to be there, as its items say. Nothing is known here by name: a checklist of another kind is laid
// out as well.
#pragma once

#include "readiness/checklist.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace readiness::scaffold {

// A file or a fact, and the items that ask for it.
struct Wanted {
  std::string name;
  std::vector<std::string> items;
  Localized outline = {};  // of a file that people complete: what it begins with
};

struct Needs {
  std::vector<const Table*> tables;                          // in the order of the checklist
  std::vector<Wanted> documents;                             // paths that probes read
  std::vector<Wanted> facts;                                 // that conditions refer to
  std::vector<std::string> of_machines;                      // items about machines that the project has to name
  std::vector<const Item*> questions;                        // that people answer
  std::map<std::string, std::vector<std::string>> items_of;  // table id -> items
};

// `checklist` outlives the result.
Needs needs_of(const Checklist& checklist, const Phase& phase);

// The values that items know of a column. Closed: an item allows no other ones.
struct KnownValues {
  std::vector<std::string> values;
  bool closed = false;
};
using ColumnName = std::pair<std::string, std::string>;  // table, column

// From code lists, and from the texts that conditions compare columns with.
std::map<ColumnName, KnownValues> known_values(const Checklist& checklist);

}  // namespace readiness::scaffold
