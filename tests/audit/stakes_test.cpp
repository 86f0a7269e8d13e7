// SPDX-License-Identifier: Apache-2.0
#include "audit/stakes.hpp"

#include "builders.hpp"

#include <catch2/catch.hpp>

namespace stakes_test {

using namespace readiness;
using test::finding;

namespace {

Finding part(const std::string& item, const std::string& of, Outcome outcome, bool gate = false) {
  Finding one = gate ? test::gate(item, "data", outcome) : finding(item, "data", outcome);
  one.part_of = of;
  return one;
}

Finding parent(const std::string& item, Outcome outcome) {
  Finding one = finding(item, "data", outcome);
  one.probe = k_parts_probe;
  return one;
}

}  // namespace

TEST_CASE("gates are counted as items, and their checks apart") {
  Finding waived = test::waived(test::gate("W", "data", Outcome::fail));
  const GateCounts counts =
      audit::count_gates({parent("A", Outcome::fail), part("A-1", "A", Outcome::fail, true),
                          part("A-2", "A", Outcome::partial, true), part("A-3", "A", Outcome::pass, true),
                          test::gate("B", "data", Outcome::pass), test::gate("C", "data", Outcome::unknown),
                          test::gate("D", "data", Outcome::not_due), waived, finding("E", "data", Outcome::fail)});
  CHECK(counts.due == 4);  // A, B, C, W
  CHECK(counts.missed == 1);
  CHECK(counts.missed_checks == 2);
  CHECK(counts.open == 1);
  CHECK(counts.waived == 1);
  // A waiver that has expired lifts nothing.
  CHECK(audit::count_gates({test::waived(test::gate("W", "data", Outcome::fail), true)}).missed == 1);
}

TEST_CASE("next steps: gates, then by severity; what the phase is about, what failed, what brings most a day") {
  Checklist checklist{.phases = {{"kickoff", {}, {}}, {"golive", {}, {}}}};
  for (const char* const id : {"old", "new"}) {
    Item item = test::item(id);
    item.phases =
        std::string(id) == "old" ? std::vector<std::string>{"kickoff", "golive"} : std::vector<std::string>{"golive"};
    checklist.items.push_back(item);
  }
  std::vector<Finding> findings = {
      finding("passed", "data", Outcome::pass),     finding("small", "data", Outcome::fail),
      finding("big", "data", Outcome::fail),        finding("dear", "data", Outcome::fail),
      finding("dark", "data", Outcome::unknown),    finding("half", "data", Outcome::partial),
      finding("old", "data", Outcome::fail),        finding("new", "data", Outcome::fail),
      finding("grave", "data", Outcome::partial),   test::waived(test::gate("waived", "data", Outcome::fail)),
      test::gate("gate", "data", Outcome::blocked), finding("later", "data", Outcome::not_due),
      part("part", "half", Outcome::fail)};
  findings[1].gain = 1, findings[2].gain = 5, findings[3].gain = 6, findings[3].effort = 10;
  findings[8].severity = Severity::critical;
  CHECK(audit::next_steps(findings, checklist) ==
        std::vector<std::string>{"gate", "waived", "grave", "new", "big", "small", "dear", "old", "dark", "half"});
}

TEST_CASE("an item takes what its open parts take, and says where that is assumed") {
  std::vector<Finding> findings = {parent("A", Outcome::fail), part("A-1", "A", Outcome::fail),
                                   part("A-2", "A", Outcome::unknown), part("A-3", "A", Outcome::pass),
                                   finding("B", "data", Outcome::pass)};
  findings[1].effort = 7;
  findings[2].severity = Severity::low;
  findings[3].effort = 100;
  audit::estimate(findings);
  CHECK(findings[0].effort == 7 + audit::assumed_effort(Severity::low));
  CHECK(findings[0].assumed_effort);
  CHECK_FALSE(findings[1].assumed_effort);
  CHECK(findings[4].effort == 0);
}

TEST_CASE("the part that matters most speaks for its item, its domain, and what is at stake") {
  Report report;
  report.domains = {{.id = "data", .title = same("Data")}};
  report.findings = {
      parent("A", Outcome::fail),          part("A-1", "A", Outcome::partial),     part("A-2", "A", Outcome::fail),
      finding("B", "data", Outcome::fail), finding("C", "data", Outcome::unknown), finding("D", "data", Outcome::pass)};
  report.findings[2].risk = same("the wrong customer is called");
  report.findings[3].risk = same("the wrong customer is called");  // said once
  report.findings[4].risk = same("nobody knows");                  // what is not known is no risk yet
  report.findings[5].assurance = Assurance::reviewed;
  audit::choose_voices(report.findings, {});
  report.next_steps = audit::next_steps(report.findings, {});
  audit::tell_stakes(report);
  CHECK(report.findings[0].worst_part == "A-2");
  CHECK(report.domains[0].worst == std::vector<std::string>{"A-2", "B", "C"});
  CHECK(report.at_stake == std::vector<std::string>{"A-2"});
  CHECK(report.on_word == std::vector<std::string>{"D"});
  CHECK(report.unchecked == std::vector<std::string>{"C"});
}

}  // namespace stakes_test
