// SPDX-License-Identifier: Apache-2.0
#include "answers/entries.hpp"

#include "util/calendar.hpp"

#include <catch2/catch.hpp>

namespace entries_test {

using namespace readiness;

namespace {

Item question(const std::string& id) {
  return {.id = id, .method = Ask{.choices = {{"yes", same("yes"), 1}, {"no", same("no"), 0}}}};
}

const Checklist k_checklist{.id = "c", .items = {question("A-1"), question("A-2"), question("A-3")}};

Answer answer(const std::string& item, const std::string& by = "李雷") {
  return {.item = item, .choice = "yes", .by = by, .date = util::parse_day("2026-02-01").value()};
}

std::string put(const std::string& text, const std::vector<Answer>& changed) {
  auto result = answers::put_answers("answers.yaml", text, changed, k_checklist);
  REQUIRE(result);
  return *result;
}

constexpr const char* k_entry = "  - item: A-1\n    answer: \"yes\"\n    by: 李雷\n    date: 2026-02-01\n";

}  // namespace

TEST_CASE("the first answer makes the file") {
  const std::string text = GENERATE("", "answers:\n", "# ours\n", "answers:\n\n# A-1 what?\n#  - {item: A-1}\n");
  const std::string result = put(text, {answer("A-1")});
  INFO(result);
  CHECK(result.ends_with(k_entry));
  CHECK(result.starts_with(text));  // comments stay
}

TEST_CASE("an answer goes into the place of the one before; the others and their comments stay as they are") {
  const std::string text =
      "# people's answers\n"
      "answers:\n"
      "# first\n"
      "- item: A-2   # important\n"
      "  answer: no\n"
      "  by: '王芳'\n"
      "  date: 2026-01-01\n"
      "\n"
      "# second\n"
      "- {item: A-1, answer: no, by: 王芳, date: 2026-01-02}\n"
      "# the end\n";
  CHECK(put(text, {answer("A-1")}) ==
        "# people's answers\n"
        "answers:\n"
        "# first\n"
        "- item: A-2   # important\n"
        "  answer: no\n"
        "  by: '王芳'\n"
        "  date: 2026-01-01\n"
        "\n"
        "# second\n"
        "- item: A-1\n"
        "  answer: \"yes\"\n"
        "  by: 李雷\n"
        "  date: 2026-02-01\n"
        "# the end\n");
  const std::string two = put(text, {answer("A-2"), answer("A-3")});
  CHECK(two.find("# second\n- {item: A-1, answer: no, by: 王芳, date: 2026-01-02}\n# the end\n- item: A-3\n") !=
        std::string::npos);
  CHECK(two.find("important") == std::string::npos);
}

TEST_CASE("a file in another form is written anew, with everything that it said") {
  const std::string text = GENERATE("answers: [{item: A-2, answer: no, by: 王芳, date: 2026-01-01}]\n",
                                    "answers:\n  [{item: A-2, answer: no, by: 王芳, date: 2026-01-01},\n   {item: A-1, "
                                    "answer: no, by: x, date: 2026-01-01}]\n",
                                    "{answers: [{item: A-2, answer: no, by: 王芳, date: 2026-01-01}]}\n",
                                    "answers:\n- item: A-2\n  answer: no\n  by: 王芳\n  date: 2026-01-01\n...\n");
  const std::string result = put(text, {answer("A-1")});
  INFO(result);
  CHECK(result.starts_with("answers:\n"));
  CHECK(result.find(k_entry) != std::string::npos);
  CHECK(result.find("item: A-2\n    answer: \"no\"\n    by: 王芳\n    date: 2026-01-01\n") != std::string::npos);
}

TEST_CASE("everything that an answer holds arrives, whatever it looks like") {
  Answer full = answer("A-1", "O'Neil: \"x\" # no comment");
  full.expires = util::parse_day("2026-03-01").value();
  full.reviewer = "yes";
  full.note = "第一行\nsecond: line\t{}";
  full.evidence = {{.file = "纪要/a, b.pdf", .sha256 = std::string(64, '1')},
                   {.file = "https://example.com/?a=b#c", .kind = AnswerEvidence::Kind::url},
                   {.file = "2026-01-30 例会", .kind = AnswerEvidence::Kind::meeting}};
  const std::string once = put("", {full});
  INFO(once);
  CHECK(put(once, {full}) == once);
}

TEST_CASE("windows line ends and a missing one at the end do no harm") {
  const std::string text = "answers:\r\n  - item: A-2\r\n    answer: no\r\n    by: 王芳\r\n    date: 2026-01-01";
  const std::string result = put(text, {answer("A-1")});
  INFO(result);
  CHECK(result.find("by: 王芳\r\n") != std::string::npos);
  CHECK(result.ends_with(k_entry));
}

TEST_CASE("what cannot be is refused, and nothing is returned to be written") {
  Answer wrong = answer("A-1");
  wrong.choice = "maybe";
  CHECK_FALSE(answers::put_answers("answers.yaml", "", {wrong}, k_checklist));
  CHECK_FALSE(answers::put_answers("answers.yaml", "", {answer("B-1")}, k_checklist));
  CHECK_FALSE(answers::put_answers("answers.yaml", "answers: 3\n", {answer("A-1")}, k_checklist));
  CHECK_FALSE(answers::put_answers("answers.yaml", "answers: [\n", {answer("A-1")}, k_checklist));
}

TEST_CASE("waivers are kept alike") {
  const Waiver waiver{
      .item = "A-1", .reason = "六月底前补齐", .approver = "王总", .expires = util::parse_day("2026-06-30").value()};
  const auto first = answers::put_waiver("waivers.yaml", "# approved ones\n", waiver, k_checklist);
  REQUIRE(first);
  CHECK(*first ==
        "# approved ones\nwaivers:\n  - item: A-1\n    reason: 六月底前补齐\n    approver: 王总\n    expires: "
        "2026-06-30\n");
  Waiver later = waiver;
  later.expires = util::parse_day("2026-07-31").value();
  const auto second = answers::put_waiver("waivers.yaml", *first, later, k_checklist);
  REQUIRE(second);
  CHECK(second->find("2026-06-30") == std::string::npos);
  CHECK(second->find("expires: 2026-07-31") != std::string::npos);
}

}  // namespace entries_test
