// SPDX-License-Identifier: Apache-2.0
#include "run.hpp"

#include <catch2/catch.hpp>

namespace lint_test {

using readiness::Language;
using readiness::test::contains;
using readiness::test::k_checklist;
using readiness::test::MiniProject;
using readiness::test::run;

TEST_CASE("lint proves a project by its folder or its file") {
  const MiniProject project;
  for (const std::string& path : {project.path(), project.file("readiness.yaml")}) {
    const auto ran = run({"lint", path});
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
    CHECK(ran.out == path + ": ok. Checklist mini 1.2, 2 items, 1 of them due in phase 'kickoff'\n");
    CHECK(run({"lint", path}, Language::zh).out ==
          path + "：正确。检查表 mini 1.2，2 项，其中 1 项在“kickoff”阶段应检查\n");
  }
}

TEST_CASE("a project file may have another name") {
  MiniProject project;
  const std::string path =
      project
          .write("pilot.yaml",
                 "readiness: 1\nname: {zh: 试点, en: Pilot}\nchecklist: ./checklist.yaml\nphase: golive\n")
          .string();
  CHECK(run({"lint", path}).out == path + ": ok. Checklist mini 1.2, 2 items, 2 of them due in phase 'golive'\n");
}

TEST_CASE("lint proves a checklist by its file, its folder or its name") {
  MiniProject project;
  const std::string file = project.file("checklist.yaml");
  CHECK(run({"lint", file}).out == file + ": ok. Checklist mini 1.2, 2 items\n");
  project.write("pack/checklist.yaml", k_checklist);
  CHECK(run({"lint", project.file("pack")}).out == project.file("pack") + ": ok. Checklist mini 1.2, 2 items\n");
  const auto ran = run({"lint", "sales-reporting"});
  CHECK(ran.err.empty());
  CHECK(ran.out.starts_with("sales-reporting: ok. Checklist sales-reporting "));
}

TEST_CASE("answers and waivers are proved with their project, also when they are what is named") {
  MiniProject project;
  project.write("answers.yaml", "answers:\n  - {item: G-9, answer: maybe, by: x, date: 2026-01-10}\n");
  project.write("waivers.yaml", "waivers:\n  - {item: G-1, reason: r, approver: a, expires: soon}\n");
  for (const std::string& path : {project.path(), project.file("answers.yaml"), project.file("waivers.yaml")}) {
    const auto ran = run({"lint", path});
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    CHECK(contains(ran.err, "answers.yaml:2:12: there is no item 'G-9'\n"));
    CHECK(contains(ran.err, "waivers.yaml:2:"));
    CHECK(contains(ran.err, "'soon'"));
    CHECK(contains(ran.err, "2 error(s)\n"));
  }
}

TEST_CASE("every path is looked at, and every fault told") {
  MiniProject project;
  project.write("bad.yaml", "checklist: bad\nitmes: []\n");
  const auto ran = run({"lint", project.file("bad.yaml"), project.path(), project.file("none.yaml"), "sales-reportin"});
  CHECK(ran.code == 2);
  CHECK(contains(ran.out, project.path() + ": ok. "));
  CHECK(contains(ran.err, "bad.yaml:2:1: unknown key 'itmes'\nitmes: []\n^\nhint: did you mean 'items'?\n"));
  CHECK(contains(ran.err, "none.yaml"));
  CHECK(contains(ran.err, "sales-reportin"));
}

TEST_CASE("lint of hostile files is an error, never a crash") {
  MiniProject project;
  for (const char* text :
       {"", "\n", "[", "{", "- a", "readiness: {", "\xff\xfe\x00", "a: *b", "answers: 7", "readiness: 2"}) {
    const std::string path = project.write("hostile.yaml", text).string();
    INFO(text);
    CHECK(run({"lint", path}).code != 5);
  }
}

}  // namespace lint_test
