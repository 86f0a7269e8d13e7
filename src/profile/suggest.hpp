// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profile/profile.hpp"
#include "readiness/project.hpp"
#include "readiness/result.hpp"

namespace readiness::profile {

// A checklist in YAML of the items that the data would pass today, with the figures seen beside each, and the project
// file for it as a comment. `file` says how the table was read; its id is made up here. An error: nothing can be
// suggested, for the table has no values, or its columns cannot be told apart by their headers.
Result<std::string> suggest(const Profile& profile, TableFile file, Language language);

}  // namespace readiness::profile
