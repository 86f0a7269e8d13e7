// SPDX-License-Identifier: Apache-2.0
// A small workbook for people to fill in: sheets of texts, drop-down lists, locked cells. No macro, no formula.
#pragma once

#include "readiness/result.hpp"

#include <ctime>
#include <string>
#include <vector>

namespace readiness::util {

enum class CellStyle {
  plain,
  heading,  // bold, on a tint
  hint,     // grey: says something about the cells beside it
  input,    // to be filled in; the only kind that a protected sheet lets one change
  date,     // input that is a day
  number,   // a text that is a number becomes one
  good,     // how good or bad something is, as a tint
  warn,
  bad,
  open,
};

struct WorkbookCell {
  std::string text;
  CellStyle style = CellStyle::plain;
  std::string comment = {};  // shown when the mouse is over the cell
};

// The values that some cells of a column offer. Rows count from 0.
struct DropDown {
  std::size_t column = 0, first_row = 0, last_row = 0;
  std::vector<std::string> values;
  bool closed = true;  // others are refused; else they are asked about
};

struct WorkbookSheet {
  std::string name;            // made fit for spreadsheets, and unlike the others
  std::vector<double> widths;  // of the columns, in characters
  std::vector<std::vector<WorkbookCell>> rows;
  std::vector<DropDown> drop_downs = {};
  std::vector<std::size_t> date_columns = {};  // below what is written, days are entered there
  std::size_t frozen_rows = 0;                 // stay in sight
  std::size_t hidden_rows = 0;                 // the first ones, which only programs read
  bool locked = false;                         // nothing but input can be changed
  bool filtered = false;                       // the last frozen row has a filter over each column
};

// When workbooks say that they were made, for equal contents are equal bytes: 2000-01-01.
inline constexpr std::time_t k_workbook_made = 946'684'800;

// The bytes of an XLSX file.
Result<std::string> write_workbook(const std::vector<WorkbookSheet>& sheets);

}  // namespace readiness::util
