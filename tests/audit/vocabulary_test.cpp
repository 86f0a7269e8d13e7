// SPDX-License-Identifier: Apache-2.0
// Words that a condition cannot see for a slip.
#include "audit/vocabulary.hpp"

#include "builders.hpp"
#include "readiness/audit.hpp"
#include "support/fake_host.hpp"
#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>

namespace vocabulary_test {

using namespace readiness;
using Texts = std::vector<std::string>;

namespace {

struct Asked {
  std::string probe;
  std::string parameter;
  std::string condition;
  Comparison comparison;
  double bound;
};

const Asked k_no_rows{"data.has_no_rows", "when", "severity == '致命'", Comparison::equal, 0};

Report audit(const Asked& asked, const std::string& severities, const Texts& declared = {}, bool show_values = false) {
  test::TempDir folder;
  folder.write("defects.csv", "severity,status\n" + severities);
  Check check{.probe = asked.probe, .expect = {{asked.comparison, asked.bound}, {}}};
  check.with.set("table", {std::string("defects")});
  check.with.set(asked.parameter, {asked.condition});
  Item item = test::item("X");
  item.method = check;
  const Checklist checklist{.id = "c",
                            .phases = {{"kickoff", same("k"), {0, 0, 0}}},
                            .domains = {test::domain("data")},
                            .tables = {{.id = "defects",
                                        .title = same("Defects"),
                                        .kind = TableKind::written,
                                        .columns = {{.id = "severity", .title = same("Severity"), .values = declared},
                                                    {.id = "status", .title = same("Status")}}}},
                            .items = {item}};
  Project project{.phase = "kickoff", .tables = {{.table = "defects", .file = "defects.csv"}}};
  project.folder = folder.path();
  auto report = audit::audit(checklist, project, test::FakeHost(), {.show_values = show_values});
  REQUIRE(report);
  return std::move(report).value();
}

Outcome outcome(const Asked& asked, const std::string& severities, const Texts& declared = {}) {
  return audit(asked, severities, declared).findings.front().outcome;
}

}  // namespace

TEST_CASE("a word that occurs nowhere although one like it does is no reason to pass") {
  CHECK(outcome(k_no_rows, "严重,x\n一般,x\n") == Outcome::pass);
  CHECK(outcome(k_no_rows, "致命,x\n一般,x\n") == Outcome::fail);
  const Report report = audit(k_no_rows, "致命缺陷,x\n一般,x\n一般,x\n");
  CHECK(report.findings.front().outcome == Outcome::unknown);
  CHECK(
      report.findings.front().message.en ==
      "'致命' in the condition does not occur in severity, but the similar '致命缺陷' does: they may mean the same, so "
      "this is no pass; the values of severity are: 一般 (2), 致命缺陷 (1). Correct the condition or the data; where "
      "both words are right, list all values of the column in the checklist, under values");
}

TEST_CASE("what fails all the same, fails") {
  CHECK(outcome({"data.has_no_rows", "when", "severity in ['致命', '严重']", Comparison::equal, 0},
                "致命缺陷,x\n严重,x\n") == Outcome::fail);
}

TEST_CASE("a slip counts where it would make the item pass") {
  using enum Comparison;
  const auto [asked, data, want] = GENERATE(table<Asked, std::string, Outcome>({
      // A word that should not be found hides no row from `when`, and all of them from a rule.
      {{"data.has_no_rows", "when", "status != 'closed'", equal, 0}, "a,Closed\n", Outcome::fail},
      {{"data.holds", "condition", "status != 'closed'", greater_equal, 100}, "a,Closed\n", Outcome::unknown},
      {{"data.holds", "condition", "not (status == 'closed')", greater_equal, 100}, "a,Closed\n", Outcome::unknown},
      {{"data.holds", "condition", "status in ['closed', 'open']", greater_equal, 100}, "a,open\n", Outcome::pass},
      {{"data.has_share", "part", "severity == 'urgent'", less_equal, 50}, "Urgent,x\nlow,x\n", Outcome::unknown},
      {{"data.has_share", "part", "severity != 'urgent'", greater_equal, 50}, "Urgent,x\nlow,x\n", Outcome::unknown},
      {{"data.has_share", "part", "severity == 'urgent'", less_equal, 50}, "urgent,x\nlow,x\n", Outcome::pass},
      // Several ways to write one word: one that occurs is looked for as well.
      {{"data.holds", "condition", "status not in ['closed', 'Closed']", greater_equal, 100},
       "a,open\n",
       Outcome::pass},
      // Numbers and dates are no words.
      {{"data.has_no_rows", "when", "severity == '2026-01-30'", equal, 0}, "2026-01-30 08:00x,a\n", Outcome::pass},
  }));
  INFO(asked.probe << " " << asked.condition << " " << data);
  CHECK(outcome(asked, data) == want);
}

TEST_CASE("where the checklist lists the values of a column, others are not understood") {
  const Texts declared{"致命", "严重", "一般", "Major", "Fatal"};
  CHECK(outcome(k_no_rows, "严重,x\n一般,x\n", declared) == Outcome::pass);
  CHECK(outcome(k_no_rows, "S1,x\n一般,x\n", declared) == Outcome::unknown);
  CHECK(outcome(k_no_rows, "非致命,x\n", {"致命", "非致命"}) == Outcome::pass);
  CHECK(outcome(k_no_rows, "MAJOR,x\n", declared) == Outcome::pass);  // in another case, but known
  const Asked fatal{"data.has_no_rows", "when", "severity == 'Fatal'", Comparison::equal, 0};
  CHECK(outcome(fatal, "FATAL,x\n", declared) == Outcome::unknown);  // the very word, which the condition cannot see
  CHECK(audit(k_no_rows, "S1,x\n一般,x\n", declared)
            .findings.front()
            .message.en.starts_with("severity holds 'S1', which the checklist does not list"));
}

TEST_CASE("values that a message lists are masked unless they are asked for") {
  const std::string data = "致命13812345678,x\n";
  const auto shows = [&](bool show_values) {
    const Report report = audit(k_no_rows, data, {}, show_values);
    return report.findings.front().message.en.find("13812345678") != std::string::npos;
  };
  CHECK_FALSE(shows(false));
  CHECK(shows(true));
}

TEST_CASE("free text is no closed list") {
  std::string data;
  for (int i = 0; i < 30; ++i) data += "致命" + std::to_string(i) + ",x\n";
  CHECK(outcome(k_no_rows, data) == Outcome::pass);
}

}  // namespace vocabulary_test
