// SPDX-License-Identifier: Apache-2.0
#include "run.hpp"
#include "util/sha256.hpp"
#include "util/strings.hpp"

#include <catch2/catch.hpp>

namespace answer_test {

using namespace readiness;
using test::contains;
using test::contents;
using test::MiniProject;
using test::run;

namespace {

const std::vector<std::string> k_now = {"--now", "2026-03-01"};

std::vector<std::string> words(std::vector<std::string> first, const std::vector<std::string>& more = k_now) {
  first.insert(first.end(), more.begin(), more.end());
  return first;
}

}  // namespace

TEST_CASE("an answer that is typed makes the audit pass") {
  MiniProject project("");
  CHECK(run(words({"audit", project.path()})).code == 3);
  const auto ran = run(words({"answer", project.path()}), Language::en, "1\n李雷\n韩梅梅\n会议：2026-02-03 立项会\n\n");
  INFO(ran.out << ran.err);
  CHECK(ran.code == 0);
  CHECK(contains(ran.out, "[1/1] G-1  The project is approved"));
  CHECK(contains(ran.out, "  1) Yes (yes)"));
  CHECK(contains(ran.out, "1 answered, 0 left"));
  CHECK(contents(project.file("answers.yaml")) ==
        "answers:\n  - item: G-1\n    answer: \"yes\"\n    by: 李雷\n    date: 2026-03-01\n    reviewer: 韩梅梅\n"
        "    evidence:\n      - {meeting: \"2026-02-03 立项会\"}\n");
  CHECK(run(words({"audit", project.path()})).code == 0);
  CHECK(run(words({"answer", project.path()})).out == "there is no question to answer\n");
}

TEST_CASE("slips are told and asked again; the end of the input is a way to quit") {
  MiniProject project("");
  project.write("minutes.txt", "approved");
  const auto ran = run(words({"answer", project.path(), "--phase", "golive"}), Language::en,
                       "maybe\n9\nyes\n\n李雷\n李雷\n韩梅梅\ngone.txt\nminutes.txt\n\n");
  INFO(ran.out << ran.err);
  CHECK(ran.code == 0);
  CHECK(contains(ran.out, "there is no answer 'maybe'; type a number from 1 to 3"));
  CHECK(contains(ran.out, "there is no answer '9'; type a number from 1 to 3"));
  CHECK(contains(ran.out, "say who answers"));
  CHECK(contains(ran.out, "the reviewer must be another person than the one who answers"));
  CHECK(contains(ran.out, "file gone.txt does not exist"));
  CHECK(contains(ran.out, "1 answered, 1 left"));
  CHECK(contains(contents(project.file("answers.yaml")), util::sha256("approved")));
}

TEST_CASE("skip, back and quit; only what is open is asked again") {
  MiniProject project("");
  const std::vector<std::string> command = words({"answer", project.path(), "--phase", "golive"});
  const auto skipped = run(command, Language::en, "s\nq\n");
  CHECK(contains(skipped.out, "0 answered, 2 left"));
  CHECK_FALSE(std::filesystem::exists(project.file("answers.yaml")));

  // To the second question, back to the first, which is then answered.
  const auto back = run(command, Language::en, "s\nb\nno\n李雷\n\n\nq\n");
  INFO(back.out);
  CHECK(contains(back.out, "1 answered, 1 left"));
  CHECK(contains(back.out, "note: saved\n"));  // bad news needs no second person
  CHECK(contains(contents(project.file("answers.yaml")), "item: G-1"));

  const auto rest = run(command, Language::en, "");
  CHECK(contains(rest.out, "[1/1] G-2"));
  CHECK_FALSE(contains(rest.out, "G-1"));

  // With --only also what has been answered, with the former answer to be kept by pressing Enter.
  const auto again = run(words({"answer", project.path(), "--only", "G-1"}), Language::en, "\n\n\n看过\n");
  INFO(again.out);
  CHECK(contains(again.out, "answer (1 to 3) [no]: "));
  CHECK(contains(again.out, "answered by [李雷]: "));
  CHECK(contains(contents(project.file("answers.yaml")), "note: 看过"));
}

TEST_CASE("an answer without its review is asked again, and changed evidence too") {
  MiniProject project("");
  project.write("a.txt", "1");
  project.write("answers.yaml",
                "answers:\n  - {item: G-1, answer: yes, by: 李雷, date: 2026-02-01}\n"
                "  - {item: G-2, answer: yes, by: 李雷, date: 2026-02-20, evidence: [{file: a.txt, sha256: " +
                    util::sha256("0") + "}]}\n");
  const auto ran =
      run(words({"answer", project.path(), "--phase", "golive"}), Language::zh, "\n\n韩梅梅\n\n\n\n\n\n\n\n");
  INFO(ran.out);
  CHECK(contains(ran.out, "李雷 于 2026-02-01 的回答还没有经第二人复核"));
  CHECK(contains(ran.out, "证据 a.txt 在回答之后被改动"));
  CHECK(contains(ran.out, "已回答 2 题，还剩 0 题"));
  CHECK(contains(contents(project.file("answers.yaml")), util::sha256("1")));
  CHECK(run(words({"audit", project.path(), "--phase", "golive"})).code == 0);
}

TEST_CASE("an answer that does not count yet is saved, and says why") {
  MiniProject project("");
  const std::vector<std::string> command = words({"answer", project.path(), "--phase", "golive"});
  const auto ran = run(command, Language::en, "yes\n李雷\n\n\n\nyes\n\n\n\n");
  INFO(ran.out);
  CHECK(
      contains(ran.out, "[1/2] G-1  The project is approved\nGoals · critical · not answered yet\nIs it approved?\n"));
  CHECK(contains(ran.out, "saved; it does not count until somebody reviews it"));
  CHECK(contains(ran.out, "saved; without evidence it does not count yet"));
  CHECK(contains(ran.out, "2 answered, 0 left"));
  CHECK(contains(run(command, Language::en, "").out, "[1/2] G-1"));  // both are asked again
}

TEST_CASE("what is typed cannot drive the terminal, and what is no UTF-8 is asked again") {
  MiniProject project("");
  const auto ran = run(words({"answer", project.path()}), Language::en, "\x1b[31m\n\xff\xfe\nq\n");
  CHECK(ran.code == 0);
  CHECK_FALSE(contains(ran.out, "\x1b"));
  CHECK(contains(ran.out, "that is not UTF-8; type it again"));
}

TEST_CASE("a broken project is told, not asked") {
  MiniProject project("");
  project.write("answers.yaml", "answers:\n  - {item: G-7, answer: yes, by: x, date: 2026-01-01}\n");
  const auto ran = run(words({"answer", project.path()}), Language::en, "1\n");
  CHECK(ran.code == 2);
  CHECK(contains(ran.err, "there is no item 'G-7'"));
  CHECK(run(words({"answer", project.path(), "--only", "X"})).code == 2);
}

TEST_CASE("a waiver is written, lints, and lifts the gate") {
  MiniProject project("no");
  CHECK(run(words({"audit", project.path()})).code == 1);
  const auto ran =
      run(words({"waive", "G-1", project.path(), "--reason", "六月底前补齐", "--approver", "王总", "--until", "30d"}));
  INFO(ran.err);
  CHECK(ran.code == 0);
  CHECK(contains(ran.out, "waived G-1 until 2026-03-31, inclusive"));
  CHECK(contains(ran.out, "a waiver lifts the gate; it never changes the score"));
  CHECK(contents(project.file("waivers.yaml")) ==
        "waivers:\n  - item: G-1\n    reason: 六月底前补齐\n    approver: 王总\n    expires: 2026-03-31\n");
  CHECK(run({"lint", project.path()}).code == 0);
  CHECK(run(words({"audit", project.path(), "--fail-on", "conditional"})).code == 4);
  // Again: the date moves, nothing is doubled.
  CHECK(
      run(words({"waive", "G-1", project.path(), "--reason", "r", "--approver", "a", "--until", "2026-06-30"})).code ==
      0);
  CHECK(contains(contents(project.file("waivers.yaml")), "expires: 2026-06-30"));
  CHECK(run({"lint", project.path()}).code == 0);
  CHECK(contains(
      run(words({"waive", "G-2", project.path(), "--reason", "r", "--approver", "a", "--until", "2026-06-30"})).out,
      "G-2 is no gate item"));
}

TEST_CASE("a waiver that would not hold is refused, and nothing is written") {
  MiniProject project("no");
  const auto [item, reason, until, message] = GENERATE(table<std::string, std::string, std::string, std::string>({
      {"G-7", "r", "30d", "checklist mini has no item 'G-7'\nhint: did you mean 'G-1'?"},
      {"G-1", " ", "30d", "--reason must not be empty"},
      {"G-1", "r", "2026-02-28", "2026-02-28, the last day of the waiver, has passed"},
      {"G-1", "r", "June", "--until cannot be 'June'\nhint: write 2026-06-30 or 30d"},
  }));
  const auto ran = run(words({"waive", item, project.path(), "--reason", reason, "--approver", "a", "--until", until}));
  CHECK(ran.code == 2);
  INFO(ran.err);
  CHECK(contains(ran.err, message));
  CHECK_FALSE(std::filesystem::exists(project.file("waivers.yaml")));
}

TEST_CASE("questions go out as a workbook and come back") {
  MiniProject project("");
  const std::string form = project.file("form.xlsx");
  const auto out = run(words({"answers", "export", form, project.path()}));
  INFO(out.err);
  CHECK(out.code == 0);
  CHECK(out.out == "wrote " + form + ": 1 questions, 1 of them open\n");
  CHECK(run(words({"answers", "export", form, project.path()})).code == 2);  // never over a file, unless told
  CHECK(run(words({"answers", "export", form, project.path(), "--force"})).code == 0);
  CHECK(run(words({"answers", "export", project.file("readiness.yaml"), project.path(), "--force"})).code == 2);

  const auto back = run(words({"answers", "import", form, project.path()}));
  CHECK(back.code == 0);
  CHECK(contains(back.out, "the workbook holds no new answer"));
  CHECK_FALSE(std::filesystem::exists(project.file("answers.yaml")));
  const auto broken = run(words({"answers", "import", project.file("checklist.yaml"), project.path()}));
  CHECK(broken.code == 2);
  CHECK(contains(broken.err, "is no XLSX workbook"));
}

TEST_CASE("whatif tells how it would be, and what it takes") {
  MiniProject project("no");
  const auto ran = run(words({"whatif", project.path(), "--pass", "G-1"}));
  INFO(ran.out << ran.err);
  CHECK(ran.code == 0);
  CHECK(contains(ran.out, "Now: NO-GO, score 0, coverage 100 %"));
  CHECK(contains(ran.out, "If passed: G-1: GO, score 100, coverage 100 %"));
  CHECK(contains(ran.out, "this is a GO: nothing more is needed"));
  const auto path = run(words({"whatif", project.path(), "--phase", "golive"}), Language::zh);
  INFO(path.out);
  CHECK(contains(path.out, "达到放行（GO）的省力路径：1 项，约 4 人天"));
  CHECK(contains(path.out, "1. G-1  已立项"));
  CHECK(contains(path.out, "* 检查表没有写工作量"));
  CHECK(run(words({"whatif", project.path(), "--pass", "G-2"})).code == 2);  // not due in this phase
}

TEST_CASE("plan lists what would be touched, and audits nothing") {
  MiniProject project("yes");
  const auto ran = run(words({"plan", project.path(), "--phase", "golive"}));
  INFO(ran.out);
  CHECK(ran.code == 0);
  CHECK(contains(ran.out, "Pilot · Mini · Go-live\n"));
  CHECK(contains(ran.out, "No program would run"));
  CHECK(contains(ran.out, "stays good  · answered by 李雷"));
  CHECK(contains(ran.out, "not answered yet"));
  CHECK(run({"plan", project.file("gone")}).code == 2);
  const std::string page = project.file("plan.html");
  CHECK(run(words({"plan", project.path(), "--phase", "golive", "-o", page})).code == 0);
  CHECK(contains(contents(page), "<h1>"));
  CHECK(run(words({"plan", project.path(), "--phase", "golive", "-o", page})).code == 2);
}

}  // namespace answer_test
