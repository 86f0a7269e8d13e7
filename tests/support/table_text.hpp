// SPDX-License-Identifier: Apache-2.0
// Small tables as a test writes them: "a,b\n1,2\n".
#pragma once

#include "support/memory_source.hpp"
#include "util/strings.hpp"

#include <string>

namespace readiness::support {

// Cells hold neither commas nor line breaks.
inline test::MemoryTable table_of(const std::string& text) {
  test::MemoryTable table;
  for (const std::string& line : util::split(text, '\n')) {
    if (line.empty()) continue;
    if (table.header.empty())
      table.header = util::split(line, ',');
    else
      table.rows.push_back(util::split(line, ','));
  }
  return table;
}

}  // namespace readiness::support
