// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/xlsx/package.hpp"

#include <vector>

namespace readiness::data::xlsx {

// Which cell formats show a number as a date or time (xl/styles.xml).
class Styles {
 public:
  // A workbook without styles has no dates.
  static Result<Styles> read(const Package& package);

  bool is_date(std::size_t format) const { return format < dates_.size() && dates_[format]; }
  void add(bool is_date) { dates_.push_back(is_date); }

 private:
  std::vector<bool> dates_;
};

// Whether a number format, ECMA-376 part 1, 18.8.30, is one of dates or times: a built-in one, or
// a code with y, m, d, h or s outside quotes, escapes and [brackets] other than elapsed time.
bool is_date_format(int id, std::string_view code);

}  // namespace readiness::data::xlsx
