// SPDX-License-Identifier: Apache-2.0
// What somebody has to mend: the offending rows of an item, as they are in the file, and which of their cells.
#pragma once

#include "checklist/load.hpp"
#include "readiness/host.hpp"
#include "readiness/report.hpp"

#include <string>
#include <vector>

namespace readiness::fix {

struct Row {
  RowNumber number = {};
  Localized problem;
  std::vector<std::string> values;  // one a column of the file
};

// The rows of one item in one file.
struct Table {
  const Item* item = nullptr;
  const readiness::Table* table = nullptr;
  std::string file, sha256;         // as the project names it; of a very large file there is no hash
  std::vector<std::string> header;  // of the file
  std::vector<std::size_t> cells;   // columns that the item is about; those of the whole row where it names none
  RowNumber first_row = {};         // of the data
  std::vector<Row> rows;            // by number, the first k_most_rows of them
  std::uint64_t offending = 0;      // how many rows there are
};

inline constexpr std::size_t k_most_rows = 10'000;  // of a sheet: more than that, nobody mends by hand

// The table that is read from `file`. A workbook holds several: the one that the item names comes first; null for none.
const readiness::Table* table_at(const std::string& file, const Item& item, const checklist::Loaded& loaded);

// Of the items with these ids, what they find now. Items without offending rows have none.
Result<std::vector<Table>, Errors> tables(const std::vector<std::string>& ids, const checklist::Loaded& loaded,
                                          const Host& host);

// The ids of data items that this word means: one item, or its parts, or what this role or person has to see to; empty
// when it means nothing.
Result<std::vector<std::string>, Errors> items_of(const std::string& word, const checklist::Loaded& loaded,
                                                  const Host& host);

}  // namespace readiness::fix
