// SPDX-License-Identifier: Apache-2.0
// Golden files: what a test produced when somebody last looked at it and agreed.
// READINESS_UPDATE_GOLDEN=1 rewrites them; the difference is for the reviewer.
#pragma once

#include "util/file.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>
#include <string>

namespace readiness::test {

// `produced` is file name -> content, and must be the whole of the folder: a file that
// nothing produces fails too, for it proves nothing any more.
inline void check_golden(const std::filesystem::path& folder, const std::map<std::string, std::string>& produced) {
  REQUIRE_FALSE(produced.empty());
  const bool update = std::getenv("READINESS_UPDATE_GOLDEN") != nullptr;
  for (const auto& [name, content] : produced) {
    INFO("golden file " << name << "; READINESS_UPDATE_GOLDEN=1 rewrites it");
    if (update) REQUIRE(util::write_file(folder / name, content).ok());
    const auto expected = util::read_file(folder / name);
    REQUIRE(expected.ok());
    CHECK(content == *expected);
  }
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    INFO("golden file " << entry.path().filename() << " belongs to no case");
    CHECK(produced.contains(entry.path().filename().string()));
  }
}

}  // namespace readiness::test
