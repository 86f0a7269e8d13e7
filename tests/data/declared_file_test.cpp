// SPDX-License-Identifier: Apache-2.0
#include "data/open.hpp"
#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>

using namespace readiness;
namespace fs = std::filesystem;

TEST_CASE("the file that a checklist names lies in the project folder, links and all; a project may name any") {
  const test::TempDir project, elsewhere;
  const std::string secret = elsewhere.write("secret.csv", "user,password\nroot,x\n").string();
  project.write("mine.csv", "a\n1\n");
  fs::create_symlink(secret, project / "link.csv");
  fs::create_symlink(project / "mine.csv", project / "alias.csv");
  fs::create_directory_symlink(elsewhere.path(), project / "exports");
  const std::string climbing = "../" + elsewhere.path().filename().string() + "/secret.csv";
  for (const std::string& file : {std::string("link.csv"), std::string("exports/secret.csv"), climbing, secret}) {
    INFO(file);
    const auto refused = data::open(project.path(), {.table = "users", .file = file, .declared = true});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.en ==
          file + " leads out of the project folder, where a checklist may not send anybody");
    CHECK(data::open(project.path(), {.table = "users", .file = file}));
  }
  CHECK(data::open(project.path(), {.table = "t", .file = "mine.csv", .declared = true}));
  CHECK(data::open(project.path(), {.table = "t", .file = "alias.csv", .declared = true}));
}
