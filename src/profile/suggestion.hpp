// SPDX-License-Identifier: Apache-2.0
// The items that the data of a table would justify, before they become YAML.
#pragma once

#include "profile/profile.hpp"

namespace readiness::profile {

// A column as the suggested checklist calls it.
struct NamedColumn {
  const Column* column;
  std::string id;
};

struct Suggestion {
  std::string probe;
  std::string with;    // parameters in YAML, without the table: "column: phone, format: cn_phone"
  std::string expect;  // ">= 98 %"
  std::string severity;
  Localized title, why, fix;
  Localized seen;  // the figures behind it
};

// Column by column, then those about the whole table. Every one passes on the data that was profiled.
std::vector<Suggestion> suggestions(const Profile& profile, const std::vector<NamedColumn>& columns);

}  // namespace readiness::profile
