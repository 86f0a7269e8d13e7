// SPDX-License-Identifier: Apache-2.0
// How a sheet of the fix workbook is laid out; what writes it and what reads it share it.
//
//   DATA-05|item   exports/customers.csv|file   9f86d0...|sha256   3c59dc...|project   (hidden)
//   row            problem          is:4    fix:4             is:1 ...                   (hidden: what each column is)
//   Phone numbers are not placeholders
//   Row            What is wrong    phone   phone should be   name ...
#pragma once

#include <string>
#include <string_view>

namespace readiness::fix {

inline constexpr std::string_view k_item = "item", k_file = "file", k_sha256 = "sha256", k_project = "project";
inline constexpr std::string_view k_row = "row", k_problem = "problem", k_is = "is:", k_fix = "fix:";

inline constexpr std::size_t k_marks_row = 2, k_header_rows = 4;  // as a spreadsheet counts

// A text, and behind it what it is.
inline std::string marked(std::string_view text, std::string_view mark) {
  return std::string(text) + "|" + std::string(mark);
}
inline std::string mark_of(std::string_view cell) { return std::string(cell.substr(cell.rfind('|') + 1)); }
inline std::string before_mark(std::string_view cell) {
  return std::string(cell.substr(0, cell.rfind('|') == std::string_view::npos ? 0 : cell.rfind('|')));
}

}  // namespace readiness::fix
