// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/xlsx/strings.hpp"
#include "data/xlsx/styles.hpp"
#include "data/xlsx/workbook.hpp"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace readiness::data::xlsx {

// Everything that one sheet needs to be read.
struct Book {
  Package package;
  Sheet sheet;
  SharedStrings strings = {};
  Styles styles = {};
  bool from_1904 = false;
};

// `workbook` is the package's. No sheet is chosen yet.
Result<Book> open_book(Package package, const Workbook& workbook);

// One row that holds something. Columns between filled cells are empty texts.
struct Row {
  std::uint64_t number = 0;  // as the spreadsheet shows it
  std::vector<std::string> cells;
};

using Columns = std::set<std::size_t>;

// Walks through the sheet from top to bottom; rows without any value are passed over. `take` may change the row, and
// returns false to stop early. Gives the columns in which a number was shown as a code. Errors: those of parts, and a
// cell that refers to a text that is not there.
Result<Columns> read_rows(const Book& book, const std::function<bool(Row&)>& take);

}  // namespace readiness::data::xlsx
