// SPDX-License-Identifier: Apache-2.0
// One walk over a profile for the formats that people read: what is said, and in which words. A format decides how it
// looks, and makes texts from outside harmless.
#pragma once

#include "profile/profile.hpp"

#include <string_view>

namespace readiness::profile {

struct Fact {
  std::string label, text;
};

struct Table {
  std::string title;
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;  // as many cells as the header
  std::string more;                            // how many rows are not shown; empty: none
};

struct Outline {
  std::string title;
  std::vector<Fact> facts;
  Table columns;
  Table remarks;           // number, column, what
  std::string no_remarks;  // instead of an empty table
  Table values;            // number, column, what
};

// Between the values of a list in one cell.
inline constexpr std::string_view k_between = " · ";
// Cells of `columns` that are numbers; the first one is too.
inline constexpr std::size_t k_first_number = 3, k_last_number = 5;

Outline outline(const Profile& profile, Language language);

}  // namespace readiness::profile
