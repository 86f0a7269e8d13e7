// SPDX-License-Identifier: Apache-2.0
#include "util/inside.hpp"

#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>

namespace fs = std::filesystem;
using readiness::test::TempDir;
using readiness::util::is_below;
using readiness::util::stays_inside;

TEST_CASE("a path that stays inside is relative and does not climb out") {
  for (const char* inside : {"a.csv", "exports/a.csv", "a/../b", "./a", "..a", "a/..b"}) CHECK(stays_inside(inside));
  for (const char* outside : {"/etc/passwd", "../a", "a/../../b", "..", ""}) CHECK_FALSE(stays_inside(outside));
}

TEST_CASE("links count where it matters what lies below a folder") {
  const TempDir folder, other;
  other.write("secret", "x");
  fs::create_symlink(other.path(), folder / "link");
  fs::create_symlink(folder.path(), other / "back");
  CHECK(is_below(folder / "a.csv", folder.path()));
  CHECK(is_below(folder / "no/such/a.csv", folder.path()));
  CHECK(is_below(folder.path(), folder.path()));
  CHECK_FALSE(is_below(folder / "link/secret", folder.path()));
  CHECK_FALSE(is_below(folder / "../x", folder.path()));
  CHECK(is_below(folder / "a.csv", other / "back"));
  CHECK_FALSE(is_below(folder.path().string() + "-beside", folder.path()));
}
