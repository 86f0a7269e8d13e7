// SPDX-License-Identifier: Apache-2.0
#include "checklist/workspace.hpp"

#include <tuple>

namespace answers_test {

using namespace readiness;

using namespace std::chrono_literals;

namespace {

test::Workspace with_answers(const std::string& text) { return {"answers.yaml", text}; }

}  // namespace

TEST_CASE("answers arrive as they are written") {
  const auto loaded = with_answers(R"(answers:
  - item: GOAL-01
    answer: no
    by: 王芳
    date: 2026-01-30
    expires: 90d
    reviewer: 李强
    note: 待董事会确认
    evidence:
      - {file: 纪要/决议.pdf, sha256: E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855}
      - {url: "https://example.com/a"}
      - {meeting: 2026-01-29 立项会}
)")
                          .project();
  REQUIRE(loaded.project.answers.size() == 1);
  const Answer& answer = loaded.project.answers[0];
  CHECK(answer.item == "GOAL-01");
  CHECK(answer.choice == "no");
  CHECK(answer.by == "王芳");
  CHECK(answer.date == std::chrono::sys_days{2026y / 1 / 30});
  CHECK(answer.expires == std::chrono::sys_days{2026y / 4 / 30});
  CHECK(answer.reviewer == "李强");
  CHECK(answer.note == "待董事会确认");
  REQUIRE(answer.evidence.size() == 3);
  CHECK(answer.evidence[0].file == "纪要/决议.pdf");
  CHECK(answer.evidence[0].sha256 == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(answer.evidence[0].kind == AnswerEvidence::Kind::file);
  CHECK(answer.evidence[1].file == "https://example.com/a");
  CHECK(answer.evidence[1].kind == AnswerEvidence::Kind::url);
  CHECK(answer.evidence[2].file == "2026-01-29 立项会");
  CHECK(answer.evidence[2].kind == AnswerEvidence::Kind::meeting);
  CHECK(answer.place.line == 2);
}

TEST_CASE("waivers arrive as they are written") {
  const test::Workspace work;
  work.write("waivers.yaml", "waivers: [{item: DATA-01, reason: 试点, approver: 王芳, expires: 2026-03-31}]\n");
  const auto loaded = work.project();
  REQUIRE(loaded.project.waivers.size() == 1);
  const Waiver& waiver = loaded.project.waivers[0];
  CHECK(waiver.item == "DATA-01");
  CHECK(waiver.reason == "试点");
  CHECK(waiver.approver == "王芳");
  CHECK(waiver.expires == std::chrono::sys_days{2026y / 3 / 31});
}

TEST_CASE("answers and waivers need not exist, and may be empty") {
  const std::string text = GENERATE("", "answers:\n", "answers: []\n", "# nothing yet\n");
  CHECK(with_answers(text).project().project.answers.empty());
  CHECK(test::Workspace().project().project.waivers.empty());
}

TEST_CASE("answers that are there and cannot be read are an error") {
  const test::Workspace work;
  std::filesystem::create_symlink("nowhere", work.path("answers.yaml"));
  std::filesystem::create_directory(work.path("waivers.yaml"));
  CHECK(work.lint_project() ==
        "error: file answers.yaml does not exist\nerror: waivers.yaml is a folder, not a file\n");
}

TEST_CASE("what is wrong with answers and waivers is told in full") {
  using Row = std::tuple<std::string, std::string, std::string>;
  const auto [file, text, message] = GENERATE(values<Row>({
      {"answers.yaml",
       "answers:\n"
       "  - {item: GOAL-01, answer: yes, by: 王芳, date: 2026-01-30}\n"
       "  - {item: GOAL-01, answer: no, by: 李强, date: 2026-01-31}\n",
       "answers.yaml:3:12: item GOAL-01 is already answered in line 2\n"
       "  - {item: GOAL-01, answer: no, by: 李强, date: 2026-…\n"
       "           ^\n"},
      {"answers.yaml",
       "answers:\n"
       "  - {item: GOAL-1, answer: yes, by: 王芳, date: 2026-01-30}\n",
       "answers.yaml:2:12: there is no item 'GOAL-1'\n"
       "  - {item: GOAL-1, answer: yes, by: 王芳, date: 2026-…\n"
       "           ^\n"
       "hint: did you mean 'GOAL-01'?\n"},
      {"answers.yaml",
       "answers:\n"
       "  - {item: DATA-01, answer: yes, by: 王芳, date: 2026-01-30}\n",
       "answers.yaml:2:12: item DATA-01 is checked by the program, not answered by people\n"
       "  - {item: DATA-01, answer: yes, by: 王芳, date: 2026…\n"
       "           ^\n"
       "hint: to go on although it fails, write a waiver into waivers.yaml\n"},
      {"answers.yaml",
       "answers:\n"
       "  - {item: GOAL-01, answer: maybe, by: 王芳, date: 2026-01-30}\n",
       "answers.yaml:2:29: item GOAL-01 has no choice 'maybe'\n"
       "  - {item: GOAL-01, answer: maybe, by: 王芳, date: 2026-01-30}\n"
       "                            ^\n"
       "hint: allowed: yes, partly, no\n"},
      {"answers.yaml",
       "answers:\n"
       "  - {item: GOAL-01, answer: yes, by: 王芳, date: 30.01.2026}\n",
       "answers.yaml:2:48: 'date' must be a date such as 2026-01-30, not '30.01.2026'\n"
       "  - {item: GOAL-01, answer: yes, by: 王芳, date: 30.01.2026}\n"
       "                                                 ^\n"},
      {"answers.yaml",
       "answers:\n"
       "  - {item: GOAL-01, answer: yes, by: 王芳, date: 2026-02-30}\n",
       "answers.yaml:2:48: 'date' must be a date such as 2026-01-30, not '2026-02-30'\n"
       "  - {item: GOAL-01, answer: yes, by: 王芳, date: 2026-02-30}\n"
       "                                                 ^\n"},
      {"answers.yaml",
       "answers:\n"
       "  - {item: GOAL-01, answer: yes, by: 王芳, date: 2026-01-30, reviewer: ' 王芳'}\n",
       "answers.yaml:2:70: the reviewer must be another person than the one who answers\n"
       "…: GOAL-01, answer: yes, by: 王芳, date: 2026-01-30, reviewer: ' 王芳'}\n"
       "                                                               ^\n"},
      {"answers.yaml",
       "answers:\n"
       "  - {item: GOAL-01, answer: yes, by: 王芳, date: 2026-01-30, expires: 3 months}\n",
       "answers.yaml:2:69: 'expires' must be a date or a number of days, such as 2026-01-30 or 90d, not '3 months'\n"
       "…m: GOAL-01, answer: yes, by: 王芳, date: 2026-01-30, expires: 3 months}\n"
       "                                                               ^\n"},
      {"answers.yaml",
       "answers:\n"
       "  - {item: GOAL-01, answer: yes, by: 王芳, date: 2026-01-30, expires: 2026-01-29}\n",
       "answers.yaml:2:69: expires lies before the date of the answer, 2026-01-30\n"
       "…m: GOAL-01, answer: yes, by: 王芳, date: 2026-01-30, expires: 2026-01-29}\n"
       "                                                               ^\n"},
      {"answers.yaml",
       "answers:\n"
       "  - {item: GOAL-01, answer: yes, by: 王芳, date: 2026-01-30, evidence: [{file: a.pdf, url: "
       "'https://example.com'}, {sha256: abc}, {url: www.example.com}, {file: a.pdf, sha256: ABCD}]}\n",
       "answers.yaml:2:71: exactly one of file, url, meeting must be given\n"
       "… GOAL-01, answer: yes, by: 王芳, date: 2026-01-30, evidence: [{file: a.pdf, url: 'https://example.com'…\n"
       "                                                               ^\n"
       "answers.yaml:2:114: exactly one of file, url, meeting must be given\n"
       "…1-30, evidence: [{file: a.pdf, url: 'https://example.com'}, {sha256: abc}, {url: www.example.com}, {…\n"
       "                                                             ^\n"
       "answers.yaml:2:123: 'sha256' must be a SHA-256 of 64 hex digits, not 'abc'\n"
       "…dence: [{file: a.pdf, url: 'https://example.com'}, {sha256: abc}, {url: www.example.com}, {file: a.p…\n"
       "                                                             ^\n"
       "hint: sha256sum prints it\n"
       "answers.yaml:2:135: 'url' must be an address that begins with http:// or https://, not 'www.example.com'\n"
       "…e: a.pdf, url: 'https://example.com'}, {sha256: abc}, {url: www.example.com}, {file: a.pdf, sha256: …\n"
       "                                                             ^\n"
       "answers.yaml:2:175: 'sha256' must be a SHA-256 of 64 hex digits, not 'ABCD'\n"
       "…sha256: abc}, {url: www.example.com}, {file: a.pdf, sha256: ABCD}]}\n"
       "                                                             ^\n"
       "hint: sha256sum prints it\n"},
      {"answers.yaml",
       "answers:\n"
       "  - {item: GOAL-01}\n"
       "  - GOAL-01\n",
       "answers.yaml:2:5: 'answer' is missing\n"
       "  - {item: GOAL-01}\n"
       "    ^\n"
       "hint: id of the choice\n"
       "answers.yaml:2:5: 'by' is missing\n"
       "  - {item: GOAL-01}\n"
       "    ^\n"
       "hint: who answers\n"
       "answers.yaml:2:5: 'date' is missing\n"
       "  - {item: GOAL-01}\n"
       "    ^\n"
       "hint: day of the answer\n"
       "answers.yaml:3:5: each entry of 'answers' must be a map (key: value), not 'GOAL-01'\n"
       "  - GOAL-01\n"
       "    ^\n"},
      {"answers.yaml", "anwsers: []\n",
       "answers.yaml:1:1: unknown key 'anwsers'\n"
       "anwsers: []\n"
       "^\n"
       "hint: did you mean 'answers'?\n"},
      {"answers.yaml", "- GOAL-01\n",
       "answers.yaml:1:1: the file must be a map (key: value), not a list of 1\n"
       "- GOAL-01\n"
       "^\n"},
      {"answers.yaml", "answers: [\n",
       "answers.yaml:2:1: a value was expected here\n"
       "\n"
       "^\n"},
      {"waivers.yaml",
       "waivers:\n"
       "  - {item: DATA-01, reason: 试点, approver: 王芳, expires: 2026-03-31}\n"
       "  - {item: DATA-01, reason: 试点, approver: 王芳, expires: 2026-04-30}\n",
       "waivers.yaml:3:12: item DATA-01 is already waived in line 2\n"
       "  - {item: DATA-01, reason: 试点, approver: 王芳, expir…\n"
       "           ^\n"},
      {"waivers.yaml",
       "waivers:\n"
       "  - {item: DATA-1, reason: 试点, approver: 王芳, expires: 90d}\n",
       "waivers.yaml:2:12: there is no item 'DATA-1'\n"
       "  - {item: DATA-1, reason: 试点, approver: 王芳, expire…\n"
       "           ^\n"
       "hint: did you mean 'DATA-01'?\n"
       "waivers.yaml:2:55: 'expires' must be a date such as 2026-01-30, not '90d'\n"
       "  - {item: DATA-1, reason: 试点, approver: 王芳, expires: 90d}\n"
       "                                                          ^\n"},
      {"waivers.yaml",
       "waivers:\n"
       "  - {item: DATA-01, reason: ' ', expires: 2026-03-31, until: 2026-03-31}\n",
       "waivers.yaml:2:5: 'approver' is missing\n"
       "  - {item: DATA-01, reason: ' ', expires: 20…\n"
       "    ^\n"
       "hint: who approves\n"
       "waivers.yaml:2:29: 'reason' must not be empty\n"
       "  - {item: DATA-01, reason: ' ', expires: 2026-03-31, until: 2026-03…\n"
       "                            ^\n"
       "waivers.yaml:2:55: unknown key 'until'\n"
       "  - {item: DATA-01, reason: ' ', expires: 2026-03-31, until: 2026-03-31}\n"
       "                                                      ^\n"
       "hint: allowed: item, reason, approver, expires\n"},
  }));
  const test::Workspace work;
  work.write(file, text);
  CHECK(work.lint_project() == message);
}

}  // namespace answers_test
