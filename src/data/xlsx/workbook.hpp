// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/xlsx/package.hpp"

#include <string>
#include <vector>

namespace readiness::data::xlsx {

struct Sheet {
  std::string name;
  std::string part;  // "xl/worksheets/sheet1.xml"
  bool hidden = false;
};

struct Workbook {
  std::vector<Sheet> sheets;    // in the order of the tabs; charts and dialogs are left out
  std::string strings, styles;  // the parts that hold them; empty when there is none
  bool from_1904 = false;       // days are counted from 1904-01-01, as old Macintosh editions did
};

Result<Workbook> read_workbook(const Package& package);

}  // namespace readiness::data::xlsx
