// SPDX-License-Identifier: Apache-2.0
// Roles: which columns of a table are compared, and as what.
#pragma once

#include "identity/record.hpp"
#include "readiness/result.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::identity {

std::string_view id_of(Role role);  // name, code, city...: the options and the columns of sheets
Role role_of(std::size_t index);

// What the user says about columns, by role: a header, several joined by + (first_name+last_name), "-" for none; empty:
// found by the names that such columns usually have.
using Stated = std::array<std::string, k_roles>;

// Columns of each role, by their index in the header; joined with a blank where there are several.
using Bound = std::array<std::vector<std::size_t>, k_roles>;

// Errors: a header that is stated but not there, or nothing to compare at all.
Result<Bound, Errors> bind_roles(const std::string& file, const std::vector<std::string>& header, const Stated& stated);

}  // namespace readiness::identity
