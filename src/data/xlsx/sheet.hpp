// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/xlsx/strings.hpp"
#include "data/xlsx/styles.hpp"
#include "data/xlsx/workbook.hpp"

#include <functional>
#include <string>
#include <vector>

namespace readiness::data::xlsx {

// One row that holds something. Columns between filled cells are empty texts.
struct Row {
  std::uint64_t number = 0;  // as the spreadsheet shows it
  std::vector<std::string> cells;
};

// Walks through a sheet from top to bottom; rows without any value are passed over. `take`
// returns false to stop early.
Result<void> read_rows(const Package& package, const Sheet& sheet, const SharedStrings& strings, const Styles& styles,
                       bool from_1904, const std::function<bool(const Row&)>& take);

}  // namespace readiness::data::xlsx
