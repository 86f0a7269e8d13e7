// SPDX-License-Identifier: Apache-2.0
// How a sheet of the fix workbook is laid out; what writes it and what reads it share it.
//
//   DATA-05|item   exports/customers.csv|file   9f86d0...|sha256   3c59dc...|project
//   Row|row   What is wrong|problem   phone|is:4   Should be|fix:4   name|is:1   ...
#pragma once

#include <string>
#include <string_view>

namespace readiness::fix {

inline constexpr std::string_view k_item = "item", k_file = "file", k_sha256 = "sha256", k_project = "project";
inline constexpr std::string_view k_row = "row", k_problem = "problem", k_is = "is:", k_fix = "fix:";

// The word of the reader, and ours behind it, which says what a cell is.
inline std::string marked(std::string_view text, std::string_view mark) {
  return std::string(text) + "|" + std::string(mark);
}
inline std::string mark_of(std::string_view cell) { return std::string(cell.substr(cell.rfind('|') + 1)); }
inline std::string before_mark(std::string_view cell) {
  return std::string(cell.substr(0, cell.rfind('|') == std::string_view::npos ? 0 : cell.rfind('|')));
}

}  // namespace readiness::fix
