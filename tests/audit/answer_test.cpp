// SPDX-License-Identifier: Apache-2.0
#include "audit/answer.hpp"

#include "builders.hpp"
#include "support/fake_host.hpp"
#include "util/sha256.hpp"

#include <catch2/catch.hpp>

namespace answer_test {

using namespace readiness;
using test::day;
using test::FakeHost;

namespace {

const std::string k_minutes = "会议纪要:同意";

Ask question() {
  return {.question = {"是否已批准?", "Is it approved?"},
          .choices = {{"yes", {"是", "Yes"}, 1}, {"partly", {"部分", "Partly"}, 0.4}, {"no", {"否", "No"}, 0}}};
}

Answer answer(const std::string& choice = "yes") {
  return {.item = "GOAL-01", .choice = choice, .by = "李雷", .date = day("2026-01-10")};
}

struct Case {
  FakeHost host;
  Ask ask = question();
  std::vector<Answer> answers = {answer()};
  util::Day today = day("2026-02-01");

  Case() { host.files["minutes.txt"] = k_minutes; }

  Finding settle() const {
    Finding finding{.item = "GOAL-01"};
    const Item item{.id = "GOAL-01", .method = ask};
    audit::settle_question(finding, item, ask, answers, Circumstances{today, {}}, host);
    return finding;
  }
};

}  // namespace

TEST_CASE("a question is worth what the chosen answer is worth") {
  const auto [choice, outcome, value] = GENERATE(table<std::string, Outcome, double>(
      {{"yes", Outcome::pass, 1}, {"partly", Outcome::partial, 0.4}, {"no", Outcome::fail, 0}}));
  Case test;
  test.answers = {answer("no"), answer(choice)};
  test.answers[0].item = "GOAL-02";  // of another item
  const Finding finding = test.settle();
  CHECK(finding.outcome == outcome);
  CHECK(finding.value == value);
  CHECK(finding.assurance == Assurance::attested);
}

TEST_CASE("the message of an answer says who, when and what") {
  CHECK(Case().settle().message == Localized{"李雷 于 2026-01-10 答“是”", "李雷 answered 'Yes' on 2026-01-10"});
}

TEST_CASE("nobody answered: unknown, and the question is shown") {
  Case test;
  test.answers.clear();
  const Finding finding = test.settle();
  CHECK(finding.outcome == Outcome::unknown);
  CHECK(finding.assurance == Assurance::none);
  CHECK(finding.message == Localized{"尚无人回答：是否已批准?", "nobody has answered: Is it approved?"});
}

TEST_CASE("an answer holds until its last day") {
  struct Row {
    std::string today, expires;
    int valid_days;
    Outcome outcome;
    std::string last;  // as the message names it
  };
  const auto row = GENERATE(values<Row>({
      {"2036-01-01", "", 0, Outcome::pass, ""},
      {"2026-03-01", "2026-03-01", 0, Outcome::pass, ""},
      {"2026-03-02", "2026-03-01", 0, Outcome::stale, "2026-03-01"},
      {"2026-02-09", "", 30, Outcome::pass, ""},
      {"2026-02-10", "", 30, Outcome::stale, "2026-02-09"},
      {"2026-02-10", "2027-01-01", 30, Outcome::stale, "2026-02-09"},  // the earlier of the two
      {"2026-01-21", "2026-01-20", 30, Outcome::stale, "2026-01-20"},
  }));
  Case test;
  test.today = day(row.today);
  test.ask.valid_days = row.valid_days;
  if (!row.expires.empty()) test.answers[0].expires = day(row.expires);
  const Finding finding = test.settle();
  INFO(row.today << ' ' << row.expires);
  CHECK(finding.outcome == row.outcome);
  if (row.outcome == Outcome::stale)
    CHECK(finding.message.en == "the answer of 李雷, given on 2026-01-10, expired on " + row.last);
}

TEST_CASE("an answer dated after the audit is unknown") {
  Case test;
  test.today = day("2026-01-09");
  CHECK(test.settle().outcome == Outcome::unknown);
  CHECK(test.settle().message.en == "the answer of 李雷 is dated 2026-01-10, after the day of the audit");
  test.today = day("2026-01-10");
  CHECK(test.settle().outcome == Outcome::pass);
}

TEST_CASE("where evidence is asked for, an answer without it is unknown") {
  Case test;
  test.ask.evidence = true;
  CHECK(test.settle().outcome == Outcome::unknown);
  CHECK(test.settle().message.en == "the answer of 李雷 on 2026-01-10 has no evidence");
  test.answers[0].evidence = {{.file = "https://intranet.example/minutes/7", .kind = AnswerEvidence::Kind::url}};
  CHECK(test.settle().outcome == Outcome::pass);
  REQUIRE(test.settle().evidence.size() == 1);
  CHECK(test.settle().evidence[0].sha256.empty());
}

TEST_CASE("where a review is asked for, a favourable answer counts once a second person stands behind it") {
  const auto [choice, reviewer, outcome] = GENERATE(table<std::string, std::string, Outcome>({
      {"yes", "", Outcome::unknown},
      {"partly", "", Outcome::unknown},
      {"no", "", Outcome::fail},  // bad news needs no second person
      {"yes", "韩梅梅", Outcome::pass},
  }));
  Case test;
  test.ask.review = true;
  test.answers = {answer(choice)};
  test.answers[0].reviewer = reviewer;
  const Finding finding = test.settle();
  CHECK(finding.outcome == outcome);
  if (outcome == Outcome::unknown)
    CHECK(finding.message.en == "the answer of 李雷 on 2026-01-10 has not been reviewed by a second person");
}

TEST_CASE("the risk of a choice is told with the answer") {
  Case test;
  test.ask.choices[1].risk = {"部分部门未同意", "some departments do not agree"};
  test.answers = {answer("partly")};
  CHECK(test.settle().message == Localized{"李雷 于 2026-01-10 答“部分”：部分部门未同意",
                                           "李雷 answered 'Partly' on 2026-01-10: some departments do not agree"});
}

TEST_CASE("evidence is read, hashed and compared") {
  Case test;
  test.answers[0].evidence = {{.file = "minutes.txt"}};
  SECTION("present") {
    const Finding finding = test.settle();
    CHECK(finding.outcome == Outcome::pass);
    REQUIRE(finding.evidence.size() == 1);
    CHECK(finding.evidence[0].path == "minutes.txt");
    CHECK(finding.evidence[0].sha256 == util::sha256(k_minutes));
  }
  SECTION("the hash holds, in either case of its digits") {
    std::string upper = util::sha256(k_minutes);
    for (char& c : upper)
      if (c >= 'a') c = static_cast<char>(c - 'a' + 'A');
    for (const std::string& hash : {util::sha256(k_minutes), upper}) {
      test.answers[0].evidence[0].sha256 = hash;
      CHECK(test.settle().outcome == Outcome::pass);
    }
  }
  SECTION("changed since") {
    test.answers[0].evidence[0].sha256 = util::sha256("another text");
    const Finding finding = test.settle();
    CHECK(finding.outcome == Outcome::stale);
    CHECK(finding.value == 0);
    CHECK(finding.assurance == Assurance::none);
    CHECK(finding.message.en == "the evidence minutes.txt has changed since the answer (sha256 differs)");
  }
  SECTION("missing") {
    test.answers[0].evidence[0].file = "gone.txt";
    const Finding finding = test.settle();
    CHECK(finding.outcome == Outcome::unknown);
    CHECK(finding.message.en.find("gone.txt") != std::string::npos);
    CHECK(finding.message.zh.starts_with("证据不可用："));
  }
  SECTION("one bad file among good ones is enough") {
    test.answers[0].evidence.push_back({.file = "gone.txt"});
    CHECK(test.settle().outcome == Outcome::unknown);
  }
}

TEST_CASE("an answer is reviewed when hashed evidence and a second person stand behind it") {
  const auto [reviewer, hashed, want] = GENERATE(table<std::string, bool, Assurance>({
      {"韩梅梅", true, Assurance::reviewed},
      {"韩梅梅", false, Assurance::attested},
      {"", true, Assurance::attested},
      {"李雷", true, Assurance::attested},  // the same person twice is one person
  }));
  Case test;
  test.answers[0].reviewer = reviewer;
  test.answers[0].evidence = {{.file = "minutes.txt", .sha256 = hashed ? util::sha256(k_minutes) : ""}};
  CHECK(test.settle().assurance == want);
}

}  // namespace answer_test
