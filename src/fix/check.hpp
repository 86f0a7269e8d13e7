// SPDX-License-Identifier: Apache-2.0
// What corrections come to: the tables with them in, judged by the items' own rules.
#pragma once

#include "fix/workbook.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace readiness::fix {

// A corrected copy of a table, as CSV in UTF-8.
struct Copy {
  const readiness::Table* table = nullptr;
  std::string file;  // of the project, that it is a copy of
  std::filesystem::path path;
  RowNumber first_row = {};  // of the data in the project's file; in the copy it is 2
};

// Writes the copies into `folder`, each where the file lies in the project.
Result<std::vector<Copy>> write_copies(const std::vector<Change>& changes, const checklist::Loaded& loaded,
                                       const std::filesystem::path& folder);

struct StillWrong {
  RowNumber row = {};  // of the project's file
  Localized why;
  bool corrected = false;  // somebody has written something into it
};

// What an item says of the corrected copy of one file.
struct Judgement {
  const Table* table = nullptr;
  std::size_t solved = 0, untouched = 0;  // of the table's rows; untouched ones are still wrong
  std::vector<StillWrong> wrong;          // by row: corrected and still wrong, or wrong only now
  Outcome outcome = Outcome::unknown;     // of the item
  Localized message;
};

// An audit of the copies.
Result<std::vector<Judgement>, Errors> judge(const std::vector<Table>& tables, const std::vector<Change>& changes,
                                             const std::vector<Copy>& copies, const checklist::Loaded& loaded,
                                             const Host& host);

// The changes as a list for those who enter them elsewhere: CSV.
std::string list_of(const std::vector<Change>& changes, const std::vector<Judgement>& judgements, Language language);

}  // namespace readiness::fix
