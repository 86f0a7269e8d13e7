// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profile/profile.hpp"

#include <string_view>

namespace readiness::profile {

// Rows: in a shorter table everything is unique.
inline constexpr std::uint64_t k_enough_for_a_key = 20;

// What most values of the column are, and how many of them fit. At least 90 % have to: a column of which a third are
// dates is text. Of formats that include each other (whole numbers, numbers, amounts) the narrowest that all of the
// others' values fit.
void settle_type(Column& column);

Localized name(Type type);       // as people read it
std::string_view id(Type type);  // as the JSON profile spells it

// Numbers and amounts, whose smallest and largest values and sums mean something.
bool is_numeric(Type type);

// How often `name` occurs; 0 when it is not there.
std::uint64_t count_of(const std::vector<Count>& counts, std::string_view name);

}  // namespace readiness::profile
