// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/project.hpp"
#include "util/sha256.hpp"

#include <string>

namespace readiness::fix {

// Tells one project's workbook from another's: by its name, wherever its folder is.
inline std::string fingerprint(const Project& project) {
  return util::sha256(project.name.zh + "\n" + project.name.en).substr(0, 16);
}

}  // namespace readiness::fix
