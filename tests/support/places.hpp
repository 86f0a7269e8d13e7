// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace readiness::test {

std::filesystem::path source_folder();  // of the repository
std::filesystem::path program();        // as it was built

}  // namespace readiness::test
