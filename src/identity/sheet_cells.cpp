// SPDX-License-Identifier: Apache-2.0
#include "identity/sheet_cells.hpp"

#include "identity/roles.hpp"
#include "util/mask.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace readiness::identity {

std::string shown(const Record& record, Role role, const SheetOptions& options) {
  const bool personal = role == Role::phone || role == Role::email;
  const std::string_view value = record.value(role);
  const bool names_the_record = role == Role::id || role == Role::code;
  if (options.show_values || names_the_record) return std::string(value);
  return personal ? util::mask(value) : util::mask_within(value);
}

std::vector<Role> roles_of(const RecordTable& table) {
  std::vector<Role> roles;
  for (std::size_t i = 0; i < k_roles; ++i)
    if (!table.columns[i].empty()) roles.push_back(role_of(i));
  return roles;
}

std::string percent(double weight) { return fmt::format("{:.1f}", std::min(99.9, probability(weight) * 100)); }
std::string bits(double weight) { return fmt::format("{:.1f}", weight); }

}  // namespace readiness::identity
