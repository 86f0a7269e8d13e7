// SPDX-License-Identifier: Apache-2.0
// A profile format: a pure function from Profile to text. Only cli opens files.
#pragma once

#include "profile/profile.hpp"

#include <string>
#include <vector>

namespace readiness::profile {

struct Renderer {
  std::string name;  // as in --format NAME
  std::string (*render)(const Profile& profile, Language language);
};

const std::vector<Renderer>& all_renderers();            // list.cpp
const Renderer* find_renderer(const std::string& name);  // null when there is none

}  // namespace readiness::profile
