// SPDX-License-Identifier: Apache-2.0
// Registers written by hand: what a measure of records gives.
#pragma once

#include "readiness/measure.hpp"

#include <string>
#include <vector>

namespace readiness::support {

// The rows of a file, the first in row 2. `headers` are those of the columns asked for.
inline Measurement rows_read(const std::vector<std::vector<std::string>>& rows,
                             const std::string& file = "register.csv", const std::vector<std::string>& headers = {}) {
  Measurement read{.count = rows.size(), .rows = rows.size(), .file = file, .headers = headers};
  for (const auto& values : rows) read.records.push_back({RowNumber(read.records.size() + 2), values});
  return read;
}

// The same, of a register with one column.
inline Measurement column_read(const std::vector<std::string>& cells, const std::string& file = "register.csv",
                               const std::string& header = {}) {
  std::vector<std::vector<std::string>> rows;
  for (const std::string& cell : cells) rows.push_back({cell});
  return rows_read(rows, file, header.empty() ? std::vector<std::string>{} : std::vector{header});
}

}  // namespace readiness::support
