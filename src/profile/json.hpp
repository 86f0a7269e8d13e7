// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profile/profile.hpp"

#include <string>

namespace readiness::profile {

// For programs, in both languages.
std::string json(const Profile& profile);

}  // namespace readiness::profile
