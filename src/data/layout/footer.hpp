// SPDX-License-Identifier: Apache-2.0
// Rows of totals at the end of a table are no data: one of them doubles every sum.
#pragma once

#include "data/layout/cells.hpp"

#include <cstddef>
#include <span>

namespace readiness::data::layout {

// Further from the end, a row is data whatever it is called.
inline constexpr std::size_t k_footer_rows = 3;

// How many of the last rows of a table (in order; more than k_footer_rows are not needed) are no data: a row whose
// first filled cell is a totals word and that leaves columns open, and what follows it, if that is totals or a
// remark of one cell ("制表人：张三"). `columns` is the number of columns that have a header.
std::size_t count_footer(std::span<const Cells> last, std::size_t columns);

}  // namespace readiness::data::layout
