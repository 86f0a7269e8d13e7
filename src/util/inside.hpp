// SPDX-License-Identifier: Apache-2.0
// What lies in which folder.
#pragma once

#include <filesystem>

namespace readiness::util {

// By its text alone: relative, and no .. leads out.
bool stays_inside(const std::filesystem::path& path);

// With all the links of both that there are; neither need exist.
bool is_below(const std::filesystem::path& path, const std::filesystem::path& folder);

}  // namespace readiness::util
