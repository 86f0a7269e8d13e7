// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options.hpp"
#include "data/source.hpp"
#include "readiness/project.hpp"

namespace readiness::cli {

// A table outside any project, and what is known about it. What is empty (0) is found out.
struct TableArguments {
  std::string file, sheet, encoding, delimiter;
  std::string quote, escape, initial_blanks;
  std::optional<int> header_row;
  unsigned header_rows = 0;
  std::optional<int> footer_rows = {};
  std::string decimal;
};

// The file itself, and how it is read.
void add_table(Options& options, TableArguments& to);
// NAME or NAME=NAME: sheets of two workbooks.
void add_sheets(Options& options, TableArguments& first, TableArguments& second);

// As a project file would state it.
TableFile table_file(const TableArguments& table);

// Opens a table that stands for itself, by the reader that audits the tables of projects.
Result<std::unique_ptr<data::Source>> open_table(const TableArguments& table);

}  // namespace readiness::cli
