// SPDX-License-Identifier: Apache-2.0
// What only the real program shows: its streams, its environment, its signals.
#include "run.hpp"
#include "support/places.hpp"

#include <catch2/catch.hpp>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <sys/wait.h>

namespace binary_test {

using readiness::test::contains;
using readiness::test::contents;
using readiness::test::MiniProject;
using readiness::test::Ran;
using readiness::test::TempDir;
namespace fs = std::filesystem;

namespace {

// Through a shell, for its pipes and redirections; $R is the program.
Ran shell(const std::string& lines) {
  const TempDir folder;
  const std::string script =
      folder.write("script", "R='" + readiness::test::program().string() + "'\n" + lines + "\n").string();
  const std::string in_folder = "cd '" + folder.path().string() + "' && bash script >out 2>err";
  const int status = std::system(in_folder.c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contents(folder / "out"), contents(folder / "err")};
}

}  // namespace

TEST_CASE("the program's exit code, stdout and stderr") {
  const MiniProject project("no");
  const Ran ran = shell("LC_ALL=C $R audit '" + project.path() + "' --now 2026-02-01");
  CHECK(ran.code == 1);
  CHECK(contains(ran.out, "NO-GO"));
  CHECK(ran.err.empty());
  CHECK_FALSE(contains(ran.out, "\x1b"));  // no colours into a file
}

TEST_CASE("the language follows the environment") {
  for (const char* zh :
       {"LC_ALL=zh_CN.UTF-8", "LC_ALL= LC_MESSAGES=zh_TW.UTF-8", "LC_ALL= LC_MESSAGES= LANG=zh_CN.GB18030"})
    CHECK(contains(shell(std::string(zh) + " $R --help").out, "退出码"));
  for (const char* en :
       {"LC_ALL=C", "LC_ALL=en_US.UTF-8 LANG=zh_CN.UTF-8", "LC_ALL= LC_MESSAGES= LANG=", "LC_ALL=de_DE.UTF-8"})
    CHECK(contains(shell(std::string(en) + " $R --help").out, "Exit codes"));
  CHECK(contains(shell("LC_ALL=C $R --help --lang zh").out, "退出码"));
}

TEST_CASE("a reader that goes away is no fault") {
  const MiniProject project("no");
  const Ran ran = shell("set -o pipefail; $R probes --markdown | true; $R audit '" + project.path() +
                        "' --now 2026-02-01 --report json:last.json | true; echo $?; test -s last.json; echo $?");
  CHECK(ran.out == "1\n0\n");  // the decision's code, and the report was written
  CHECK(ran.err == "wrote last.json\n");
}

TEST_CASE("a full disk is one") {
  const Ran ran = shell("LC_ALL=C $R --help >/dev/full");
  CHECK(ran.code == 5);  // no fault of what was asked
  CHECK(ran.err == "error: cannot write stdout: the disk is full\n");
}

TEST_CASE("an interrupt ends with 130 and leaves nothing half-written") {
  // An item runs a program that tells when it has begun, and then takes its time.
  MiniProject project;
  const TempDir elsewhere;  // nothing in the project is ever run
  const std::string slow = elsewhere.write("slow", "#!/bin/sh\necho $$ >\"$1\"\nexec sleep 60\n").string();
  fs::permissions(slow, fs::perms::owner_all);
  const std::string begun = project.file("begun");
  project.write("readiness.yaml",
                "readiness: 1\nname: {zh: 试点, en: Pilot}\nchecklist: ./checklist.yaml\nphase: kickoff\n"
                "machines: {app-01: this}\nallow: {commands: [['" +
                    slow + "', '" + begun +
                    "']]}\n"
                    "items:\n"
                    "  - id: G-3\n    domain: goals\n    phases: [kickoff]\n    severity: low\n"
                    "    title: {zh: 慢, en: Slow}\n    why: {zh: 慢, en: Slow}\n    fix: {zh: 等, en: Wait}\n"
                    "    check:\n      probe: technology.has_command_version\n"
                    "      with: {command: '" +
                    slow + "', arguments: ['" + begun + "'], at_least: '1'}\n");
  const auto files = [&] { return std::distance(fs::directory_iterator(project.path()), fs::directory_iterator()); };
  const Ran ran = shell("$R audit '" + project.path() + "' --report 'json:" + project.file("last.json") +
                        "' & until [ -s '" + begun +
                        "' ] || ! kill -0 $!; do sleep 0.01; done\n"
                        "kill -INT $!; wait $!; code=$?; kill $(cat '" +
                        begun + "'); exit $code");
  INFO(ran.out << ran.err);
  CHECK(ran.code == 130);
  CHECK(ran.out.empty());
  CHECK_FALSE(fs::exists(project.file("last.json")));
  CHECK(files() == 4);  // the three of the project and `begun`
}

}  // namespace binary_test
