// SPDX-License-Identifier: Apache-2.0
// A profile as a page: what is said, and in which words.
#pragma once

#include "paper/page.hpp"
#include "profile/profile.hpp"

namespace readiness::profile {

paper::Page page(const Profile& profile, Language language);

}  // namespace readiness::profile
