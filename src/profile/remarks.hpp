// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profile/profile.hpp"

#include <vector>

namespace readiness::profile {

struct Remark {
  std::size_t column = 0;  // Column::number; 0: the table as a whole
  Localized text;
};

// What a person should look at before this table is used, by column.
std::vector<Remark> remarks(const Profile& profile);

}  // namespace readiness::profile
