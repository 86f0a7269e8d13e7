// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace readiness::util {

// Of this program, as in CHANGELOG.md; CMakeLists.txt and a test hold them together.
inline constexpr const char* k_version = READINESS_VERSION;

}  // namespace readiness::util
