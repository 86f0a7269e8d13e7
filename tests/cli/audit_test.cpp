// SPDX-License-Identifier: Apache-2.0
#include "run.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

namespace audit_test {

using readiness::Language;
using readiness::test::contains;
using readiness::test::contents;
using readiness::test::MiniProject;
using readiness::test::run;
namespace fs = std::filesystem;

namespace {

const std::string k_now = "--now=2026-02-01";

}  // namespace

TEST_CASE("the exit code is the decision's") {
  struct Row {
    std::string answer, waiver;  // empty: none
    int by_default, conditional;
  };
  const auto row = GENERATE(values<Row>({
      {"yes", "", 0, 0},
      {"no", "", 1, 1},
      {"", "", 3, 3},
      {"no", "2026-02-01", 0, 4},
      {"no", "2026-01-31", 1, 1},  // expired
  }));
  MiniProject project(row.answer);
  if (!row.waiver.empty()) project.waive(row.waiver);
  INFO(row.answer << ' ' << row.waiver);
  CHECK(run({"audit", project.path(), k_now}).code == row.by_default);
  CHECK(run({"audit", project.path(), k_now, "--fail-on", "no-go"}).code == row.by_default);
  CHECK(run({"audit", project.path(), k_now, "--fail-on", "conditional"}).code == row.conditional);
  CHECK(run({"audit", project.path(), k_now, "--fail-on", "never"}).code == 0);
}

TEST_CASE("a wrong project ends with 2, whatever --fail-on says") {
  MiniProject project;
  project.write("readiness.yaml",
                "readiness: 1\nname: {zh: 试点, en: Pilot}\nchecklist: ./checklist.yaml\nphse: kickoff\n");
  const auto ran = run({"audit", project.path(), "--fail-on", "never"});
  CHECK(ran.code == 2);
  CHECK(ran.out.empty());
  CHECK(contains(ran.err, "readiness.yaml:4:1: unknown key 'phse'"));
  CHECK(contains(ran.err, "did you mean 'phase'?"));
  CHECK(run({"audit", project.file("nowhere")}).code == 2);
}

TEST_CASE("the terminal report opens with the decision") {
  const MiniProject project("no");
  CHECK(contains(run({"audit", project.path(), k_now}).out, "NO-GO"));
  CHECK(contains(run({"audit", project.path(), k_now}, Language::zh).out, "不放行"));
}

TEST_CASE("the option --phase replaces the project's own") {
  const MiniProject project;
  CHECK(run({"audit", project.path(), k_now, "--phase", "golive"}).code == 0);  // G-2 is no gate
  const auto ran = run({"audit", project.path(), "--phase", "golve"});
  CHECK(ran.code == 2);
  CHECK(contains(ran.err, "did you mean 'golive'?"));
}

TEST_CASE("a partial run is inconclusive at best, and an unknown filter an error") {
  const MiniProject project;
  CHECK(run({"audit", project.path(), k_now, "--only", "G-1"}).code == 3);
  CHECK(run({"audit", project.path(), k_now, "--skip", "G-2"}).code == 3);
  CHECK(run({"audit", project.path(), k_now, "--domain", "goals"}).code == 3);
  const auto ran = run({"audit", project.path(), "--only", "G-1,H-*", "--skip", "G3"});
  CHECK(ran.code == 2);
  CHECK(contains(ran.err, "error: --only 'H-*' matches no item"));
  CHECK(contains(ran.err, "error: --skip 'G3' matches no item"));
  CHECK(contains(ran.err, "2 error(s)"));
}

TEST_CASE("reports go to their files, the terminal's to stdout") {
  MiniProject project;
  const std::string json = project.file("last.json"), markdown = project.file("report.md");
  const auto ran = run({"audit", project.path(), k_now, "--report", "json:" + json, "--report", "md:" + markdown});
  CHECK(ran.code == 0);
  CHECK(contains(ran.out, "Pilot"));
  CHECK(ran.err == "wrote " + json + "\nwrote " + markdown + "\n");
  CHECK(contents(json).starts_with("{"));
  CHECK(contains(contents(markdown), "Pilot"));

  SECTION("a report on stdout takes the terminal's place") {
    CHECK(run({"audit", project.path(), k_now, "--report", "json"}).out == contents(json));
    CHECK(run({"audit", project.path(), k_now, "--report", "json:-"}).out == contents(json));
  }
  SECTION("a saved report renders again, to the byte") {
    CHECK(run({"report", json, "--report", "md"}).out == contents(markdown));
    CHECK(run({"report", json}).out == ran.out);
    CHECK(run({"report", json, "--lang", "zh", "--report", "md"}).out ==
          run({"audit", project.path(), k_now, "--lang", "zh", "--report", "md"}).out);
  }
  SECTION("equal inputs give equal bytes, on any number of threads") {
    CHECK(run({"audit", project.path(), k_now, "--report", "json", "-j", "1"}).out == contents(json));
    CHECK(run({"audit", project.path(), k_now, "--report", "json", "-j", "8"}).out == contents(json));
  }
}

TEST_CASE("no report is written over an input, nor two into one file, nor into a folder that is not there") {
  MiniProject project;
  project.write("minutes.txt", "agreed");
  project.write(
      "answers.yaml",
      "answers:\n  - {item: G-1, answer: yes, by: 李雷, date: 2026-01-10, evidence: [{file: minutes.txt}]}\n");
  const std::string before = contents(project.file("readiness.yaml"));
  for (const char* input :
       {"readiness.yaml", "answers.yaml", "waivers.yaml", "checklist.yaml", "minutes.txt", "./x/../readiness.yaml"}) {
    const std::string path = project.file(input);
    const auto ran = run({"audit", project.path(), k_now, "--report", "md:" + path});
    INFO(input);
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err ==
          "error: " + path + " is a file that is read; it is never written over\nhint: choose another path\n");
  }
  CHECK(contents(project.file("readiness.yaml")) == before);

  fs::create_symlink("readiness.yaml", project.file("link.md"));
  CHECK(run({"audit", project.path(), "--report", "md:" + project.file("link.md")}).code == 2);
  CHECK(contents(project.file("readiness.yaml")) == before);

  const std::string out = project.file("out.md");
  const auto twice =
      run({"audit", project.path(), "--report", "md:" + out, "--report", "json:" + project.file("./out.md")});
  CHECK(twice.code == 2);
  CHECK(contains(twice.err, "two outputs would go to "));
  CHECK_FALSE(fs::exists(out));

  const auto nowhere = run({"audit", project.path(), "--report", "md:" + project.file("no/such/out.md")});
  CHECK(nowhere.code == 2);
  CHECK(nowhere.err == "error: cannot write " + project.file("no/such/out.md") + ": no such path\n");
  const auto folder = run({"audit", project.path(), "--report", "md:" + project.path()});
  CHECK(folder.code == 2);
  CHECK(contains(folder.err, "is a folder"));
}

TEST_CASE("report refuses what it cannot read, and writing over what it reads") {
  MiniProject project;
  const std::string json = project.file("last.json");
  CHECK(run({"report", json}).code == 2);
  CHECK(contains(run({"report", json}).err, "last.json does not exist"));
  for (const char* text : {"", "{", "[]", "{}", "{\"schema\": 999}", "\xff\xfe", "readiness: 1"}) {
    project.write("last.json", text);
    const auto ran = run({"report", json});
    INFO(text);
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    CHECK(contains(ran.err, "last.json"));
  }
  REQUIRE(run({"audit", project.path(), k_now, "--report", "json:" + json}).code == 0);
  const std::string before = contents(json);
  CHECK(run({"report", json, "--report", "md:" + json}).code == 2);
  CHECK(contents(json) == before);
}

}  // namespace audit_test
