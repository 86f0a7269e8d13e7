// SPDX-License-Identifier: Apache-2.0
// Rows of totals and remarks at the end of a table are no data: one of them doubles every sum.
#pragma once

#include "data/layout/cells.hpp"

#include <cstddef>
#include <span>

namespace readiness::data::layout {

// Further from the end, a row is data whatever it is called.
inline constexpr std::size_t k_footer_rows = 12;

struct LastRow {
  Cells cells;
  bool after_gap = false;  // a blank row, or more of them, stands in front of it
};

// How many of the last rows of a table (in order; more than k_footer_rows are not needed) are no data. They begin with
// - a row whose first filled cell is a totals word, and that leaves columns open or counts records ("合计,2家,30"),
// - or a remark that leaves columns open: "制表人：张三", "Filtered By: Show All", or any text alone behind a blank
// row, and hold nothing but totals, remarks and rows of one cell. `columns` is the number of columns that have a
// header.
std::size_t count_footer(std::span<const LastRow> last, std::size_t columns);

}  // namespace readiness::data::layout
