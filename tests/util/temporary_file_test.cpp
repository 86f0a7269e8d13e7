// SPDX-License-Identifier: Apache-2.0
#include "util/temporary_file.hpp"

#include "support/temp_dir.hpp"
#include "util/file.hpp"

#include <catch2/catch.hpp>

#include <set>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace temporary_file_test {

using readiness::test::TempDir;
namespace fs = std::filesystem;
namespace util = readiness::util;

namespace {

std::set<std::string> names_in(const fs::path& folder) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) names.insert(entry.path().filename());
  return names;
}

// The number of a process that is no more.
std::string gone() {
  const pid_t child = fork();
  if (child == 0) _exit(0);
  REQUIRE(waitpid(child, nullptr, 0) == child);
  return std::to_string(child);
}

}  // namespace

TEST_CASE("what a signal removes has no limit, and does not hold finished files") {
  const TempDir folder;
  REQUIRE(util::write_file(folder / "done", "x"));
  std::vector<util::FileWriter> open;
  for (int i = 0; i < 300; ++i) {
    auto file = util::FileWriter::create(folder / std::to_string(i));
    REQUIRE(file);
    open.push_back(std::move(*file));
  }
  REQUIRE(names_in(folder.path()).size() == 301);
  util::remove_temporary_files();
  CHECK(names_in(folder.path()) == std::set<std::string>{"done"});
}

TEST_CASE("what dead programs left behind goes with the first file in that folder, and nothing else does") {
  const TempDir folder;
  const std::string dead = gone(), alive = std::to_string(getppid());
  for (const std::string& stale : {".readiness-" + dead + "-0.tmp", ".readiness-" + dead + "-17.tmp"})
    folder.write(stale, "half");
  const std::set<std::string> others = {".readiness-" + alive + "-0.tmp", ".readiness-x-0.tmp",  ".readiness-.tmp",
                                        ".readiness-" + dead + ".tmp",    ".readiness.yaml.tmp", "a.tmp"};
  for (const std::string& other : others) folder.write(other, "not ours");
  fs::create_symlink("a.tmp", folder / (".readiness-" + dead + "-1.tmp"));
  REQUIRE(util::write_file(folder / "report", "x"));

  std::set<std::string> left = others;
  left.insert({"report", ".readiness-" + dead + "-1.tmp"});  // a link is nobody's half-written file
  CHECK(names_in(folder.path()) == left);
}

TEST_CASE("a file whose process has another's number goes when it is old, unless somebody writes it") {
  const TempDir folder;
  const std::string alive = std::to_string(getppid());
  const fs::path left = folder.write(".readiness-" + alive + "-0.tmp", "half");
  fs::last_write_time(left, fs::file_time_type::clock::now() - std::chrono::hours(1));
  util::TemporaryFile ours(folder.path());
  REQUIRE(ours.open());
  CHECK_FALSE(fs::exists(left));
  CHECK(names_in(folder.path()).size() == 1);
}

}  // namespace temporary_file_test
