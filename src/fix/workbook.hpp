// SPDX-License-Identifier: Apache-2.0
// The fix workbook: a sheet for each item and file, in which people write what a cell should say; and the way back.
#pragma once

#include "fix/tables.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace readiness::fix {

// The bytes of the workbook. Values are as in the file: whoever mends them has to see them.
Result<std::string> write_workbook(const std::vector<Table>& tables, const Project& project, Language language);

// The items that a workbook is about, and that it is one of this project's.
Result<std::vector<std::string>, Errors> read_items(const std::filesystem::path& path, const Project& project);

// What a cell should say.
struct Change {
  const Table* table = nullptr;
  std::size_t row = 0;     // of the table's rows
  std::size_t column = 0;  // of the file
  std::string value;
};

// Errors: whatever is not as it was exported, each with its place.
Result<std::vector<Change>, Errors> read_workbook(const std::filesystem::path& path, const std::vector<Table>& tables);

}  // namespace readiness::fix
