// SPDX-License-Identifier: Apache-2.0
#include "run.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

namespace scaffold_test {

using namespace readiness;
using test::contains;
using test::contents;
using test::MiniProject;
using test::run;
using test::TempDir;
namespace fs = std::filesystem;

TEST_CASE("a fresh project lints clean and audits at once, in every phase and language") {
  const std::string phase = GENERATE("kickoff", "build", "uat", "golive");
  const Language language = GENERATE(Language::zh, Language::en, Language::zh_en);
  const TempDir folder;
  const std::string path = (folder / "新 项目").string();
  std::vector<std::string> words = {"init", path, "--phase", phase};
  if (GENERATE(true, false)) words.emplace_back("--xlsx");
  const auto made = run(words, language);
  INFO(phase << '\n' << made.err);
  REQUIRE(made.code == 0);
  CHECK(made.err.empty());

  const auto lint = run({"lint", path});
  INFO(lint.err);
  CHECK(lint.code == 0);
  const auto audit = run({"audit", path, "--now", "2026-03-01"});
  INFO(audit.out << audit.err);
  CHECK(audit.code == 3);                             // nothing is known yet: neither a GO nor a NO-GO
  CHECK_FALSE(contains(audit.out, "has no column"));  // the registers' headers bind
}

TEST_CASE("init never overwrites") {
  const TempDir folder;
  const std::string path = folder.path().string();
  folder.write("readiness.yaml", "mine");
  const auto first = run({"init", path});
  CHECK(first.code == 0);
  CHECK(contains(first.out, "kept " + path + "/readiness.yaml (it exists; nothing was changed)"));
  CHECK(contains(first.out, "created " + path + "/answers.yaml"));
  CHECK(contents(folder / "readiness.yaml") == "mine");

  const auto second = run({"init", path});
  CHECK(second.code == 0);
  CHECK_FALSE(contains(second.out, "created "));
}

TEST_CASE("a dangling link is something that exists") {
  const TempDir folder;
  fs::create_symlink("elsewhere.yaml", folder / "answers.yaml");
  CHECK(run({"init", folder.path().string()}).code == 0);
  CHECK(fs::is_symlink(folder / "answers.yaml"));
  CHECK_FALSE(fs::exists(folder / "elsewhere.yaml"));
}

TEST_CASE("registers have headers in both languages that bind, and open in a spreadsheet") {
  const TempDir folder;
  REQUIRE(run({"init", folder.path().string()}).code == 0);
  std::size_t registers = 0;
  for (const auto& entry : fs::directory_iterator(folder / "registers")) {
    const std::string text = contents(entry.path());
    INFO(entry.path());
    CHECK(text.starts_with("\xEF\xBB\xBF"));
    CHECK(text.ends_with("\r\n"));
    CHECK(contains(text, "|"));
    ++registers;
  }
  CHECK(registers >= 3);
}

TEST_CASE("init for a checklist of one's own refers to it from inside the folder") {
  MiniProject project;
  const std::string path = project.file("sub/new");
  REQUIRE(run({"init", path, "--checklist", project.file("checklist.yaml"), "--phase", "golive"}).code == 0);
  CHECK(contains(contents(path + "/readiness.yaml"), "checklist: '../../checklist.yaml'\n"));
  CHECK(contains(contents(path + "/readiness.yaml"), "phase: golive\n"));
  CHECK(run({"lint", path}).code == 0);
  const auto audit = run({"audit", path, "--now", "2026-03-01"});
  INFO(audit.err);
  CHECK(audit.code == 3);
}

TEST_CASE("the answers of a fresh project need only their marks removed") {
  MiniProject project;
  const std::string path = project.file("new");
  REQUIRE(run({"init", path, "--checklist", project.file("checklist.yaml")}, Language::zh).code == 0);
  std::string answers = contents(path + "/answers.yaml");
  CHECK(contains(answers, "# G-1 已立项\n# 立项了吗?\n"));
  const std::size_t at = answers.find("#  - {item: G-1");
  REQUIRE(at != std::string::npos);
  std::string line = answers.substr(at + 1, answers.find('\n', at) - at - 1);
  line.replace(line.find("yes/partly/no"), 13, "yes");
  line.replace(line.find("by: "), 4, "by: 李雷");
  line.replace(line.find("date: "), 6, "date: 2026-02-01");
  line.replace(line.find("reviewer: "), 10, "reviewer: 韩梅梅");
  project.write("new/answers.yaml", answers.replace(at, answers.find('\n', at) - at, line));
  const auto audit = run({"audit", path, "--now", "2026-03-01"});
  INFO(line << '\n' << audit.err);
  CHECK(audit.code == 0);
}

TEST_CASE("a checklist cannot make init write outside the folder") {
  const std::string file = GENERATE("../out.csv", "/tmp/readiness-out.csv", "registers/../../out.csv");
  MiniProject project;
  project.write("checklist.yaml", test::k_checklist + R"(
  - id: D-1
    domain: goals
    phases: [kickoff]
    severity: low
    title: {zh: 有名称, en: There are names}
    why: {zh: 要称呼, en: To call them}
    fix: {zh: 补录, en: Complete it}
    check: {probe: data.is_complete, with: {table: people, column: name}, expect: ">= 99 %"}
tables:
  - {id: people, title: {zh: 人员, en: People}, kind: written, columns: [{id: name, title: {zh: 姓名, en: Name}}], file: )" +
                                      file + "}\n");
  const std::string path = project.file("inner/new");
  const auto ran = run({"init", path, "--checklist", project.file("checklist.yaml")});
  CHECK(ran.code == 2);
  CHECK(contains(ran.err, "'file' must be a path inside the project folder, not '" + file + "'"));
  CHECK_FALSE(fs::exists(path));
}

TEST_CASE("init says what is wrong") {
  const TempDir folder;
  const std::string path = (folder / "new").string();
  const auto phase = run({"init", path, "--phase", "kick-off"});
  CHECK(phase.code == 2);
  CHECK(phase.err == "error: checklist sales-reporting has no phase 'kick-off'\nhint: did you mean 'kickoff'?\n");
  CHECK(run({"init", path, "--checklist", "sales-reportin"}).code == 2);
  CHECK_FALSE(fs::exists(path));

  const std::string file = folder.write("file", "x").string();
  const auto onto_file = run({"init", file});
  CHECK(onto_file.code == 2);
  CHECK(contents(file) == "x");
  CHECK(contains(onto_file.err, "cannot write " + file));
}

}  // namespace scaffold_test
