// SPDX-License-Identifier: Apache-2.0
// 1.234,56 is how most of Europe and South America write what is 1,234.56 elsewhere. Read with the wrong eyes, 1.234 is
// one and a bit, or a thousand: so a table is either one or the other, and it is told which.
#pragma once

#include "data/arena.hpp"
#include "data/layout/cells.hpp"

#include <span>
#include <string>
#include <string_view>

namespace readiness::data::decimal {

// The mark that a number proves by the way it is written.
enum class Mark {
  none,   // not a number, 12, or 1,234 and 1.234, which may be either
  point,  // 1.5, 1,234.5, 1,234,567
  comma,  // 1,5; 1.234,5
};
Mark mark_of(std::string_view text);

struct Marks {
  std::size_t points = 0, commas = 0;
  std::string example;  // of the numbers with a comma, the first one
};
Marks count_marks(std::span<const layout::Cells> rows);

// A number with a decimal comma as one with a point and without thousands points, in the arena; everything else as it
// is. Signs, currency signs, units and blanks around it stay.
std::string_view with_point(std::string_view text, Arena& arena);

}  // namespace readiness::data::decimal
