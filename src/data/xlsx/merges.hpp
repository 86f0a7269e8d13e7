// SPDX-License-Identifier: Apache-2.0
// Cells that are merged over several rows: the first one holds the value, and people read it in all of them.
#pragma once

#include "data/xlsx/sheet.hpp"

#include <map>

namespace readiness::data::xlsx {

struct Merge {
  std::uint64_t first = 0, last = 0;  // rows
  std::size_t column = 0;             // the first one: a value that is merged over columns stays in it
};

// Those that span rows, by their first row. Errors: those of parts, and more merged cells than any sheet has.
Result<std::vector<Merge>> read_merges(const Package& package, const std::string& part);

// Puts the value of the first row into the others, as rows go by.
class Filler {
 public:
  // Merges that begin above `first_row` belong to titles and headers, those behind `width` columns to no table.
  Filler(std::vector<Merge> merges, std::uint64_t first_row, std::size_t width);

  void fill(Row& row);
  Columns columns() const;  // that it has filled

 private:
  struct Open {
    std::uint64_t last = 0;
    std::string text;
  };

  std::vector<Merge> merges_;
  std::size_t next_ = 0;
  std::map<std::size_t, Open> open_;  // by column
  Columns filled_;
};

}  // namespace readiness::data::xlsx
