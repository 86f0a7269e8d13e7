// SPDX-License-Identifier: Apache-2.0
#include "audit/decide.hpp"

#include "builders.hpp"

#include <catch2/catch.hpp>

namespace decide_test {

using namespace readiness;
using test::domain;
using test::finding;
using test::gate;
using test::waived;

namespace {

// What asks for nothing: gates alone decide.
constexpr auto none = [] { return Thresholds{.overall = 0, .domain = 0, .coverage = 0}; };

Decision decide(const std::vector<Finding>& findings, const Thresholds& thresholds = none(),
                const std::vector<std::string>& partial = {}) {
  const auto scores = audit::score(findings, {domain("data"), domain("goals")}, thresholds);
  return audit::decide(findings, scores, thresholds, partial);
}

}  // namespace

TEST_CASE("every rule of the decision, alone") {
  struct Row {
    std::vector<Finding> findings;
    Thresholds thresholds;
    Ruling ruling;
    std::string rule;
    std::vector<std::string> items;
  };
  const auto row = GENERATE(values<Row>({
      {{gate("A", "data", Outcome::pass)}, {100, 100, 100}, Ruling::go, "all_met", {}},
      {{gate("A", "data", Outcome::fail)}, none(), Ruling::no_go, "gate_failed", {"A"}},
      {{finding("A", "data", Outcome::fail)}, none(), Ruling::go, "all_met", {}},  // no gate, no threshold
      // A gate passes, or it does not.
      {{gate("A", "data", Outcome::partial)}, none(), Ruling::no_go, "gate_partial", {"A"}},
      {{waived(gate("A", "data", Outcome::partial))}, none(), Ruling::conditional, "waived", {"A"}},
      // Where nothing is known there is no go-ahead, whatever is asked for.
      {{finding("A", "data", Outcome::unknown)}, none(), Ruling::inconclusive, "nothing_conclusive", {}},
      // What nobody stated is built in.
      {{finding("A", "data", Outcome::fail)}, {}, Ruling::no_go, "threshold_missed", {}},
      {{finding("A", "data", Outcome::unknown)}, {}, Ruling::inconclusive, "nothing_conclusive", {}},
      {{finding("A", "data", Outcome::pass)}, {}, Ruling::go, "all_met", {}},
      {{gate("A", "data", Outcome::unknown)}, none(), Ruling::inconclusive, "gate_unknown", {"A"}},
      {{gate("A", "data", Outcome::stale)}, none(), Ruling::inconclusive, "gate_unknown", {"A"}},
      {{gate("A", "data", Outcome::blocked)}, none(), Ruling::inconclusive, "gate_unknown", {"A"}},
      {{gate("A", "data", Outcome::not_due), finding("B", "data", Outcome::pass)}, none(), Ruling::go, "all_met", {}},
      {{gate("A", "data", Outcome::not_applicable)}, none(), Ruling::inconclusive, "nothing_due", {}},
      {{}, {50, 50, 50}, Ruling::inconclusive, "nothing_due", {}},
      {{waived(gate("A", "data", Outcome::fail))}, none(), Ruling::conditional, "waived", {"A"}},
      {{waived(gate("A", "data", Outcome::fail), true)}, none(), Ruling::no_go, "gate_failed", {"A"}},
      // A waiver is for what is known to fail; it does not stand in for finding out.
      {{waived(gate("A", "data", Outcome::unknown))}, none(), Ruling::inconclusive, "gate_unknown", {"A"}},
      // Nor does it lift a threshold: the value stays 0.
      {{waived(gate("A", "data", Outcome::fail))}, {50, 0, 0}, Ruling::no_go, "threshold_missed", {}},
      {{waived(finding("A", "data", Outcome::fail))}, none(), Ruling::go, "all_met", {}},  // nothing to lift
  }));
  const Decision decision = decide(row.findings, row.thresholds);
  INFO(row.rule << (row.findings.empty() ? "" : " " + row.findings[0].item));
  CHECK(decision.ruling == row.ruling);
  CHECK(decision.rule == row.rule);
  CHECK(decision.items == row.items);
  CHECK_FALSE(decision.reasons.empty());
}

TEST_CASE("a threshold is missed only by what is known") {
  // 60 % known to pass, the rest as given.
  const auto [rest, threshold, ruling, rule] = GENERATE(table<Outcome, double, Ruling, std::string>({
      {Outcome::fail, 60, Ruling::go, "all_met"},
      {Outcome::fail, 60.0001, Ruling::no_go, "threshold_missed"},
      {Outcome::unknown, 60, Ruling::go, "all_met"},
      {Outcome::unknown, 60.0001, Ruling::inconclusive, "threshold_open"},
      {Outcome::stale, 100, Ruling::inconclusive, "threshold_open"},
      {Outcome::blocked, 100, Ruling::inconclusive, "threshold_open"},
  }));
  const std::vector<Finding> findings = {finding("A", "data", Outcome::pass, 6), finding("B", "data", rest, 4)};
  for (const Thresholds& thresholds : {Thresholds{threshold, 0, 0}, Thresholds{0, threshold, 0}}) {
    const Decision decision = decide(findings, thresholds);
    INFO(threshold);
    CHECK(decision.ruling == ruling);
    CHECK(decision.rule == rule);
  }
}

TEST_CASE("each domain has to reach the threshold") {
  const Decision decision =
      decide({finding("A", "data", Outcome::pass), finding("B", "goals", Outcome::fail)}, {50, 50, 0});
  CHECK(decision.ruling == Ruling::no_go);
  REQUIRE(decision.reasons.size() == 1);
  CHECK(decision.reasons[0] ==
        Localized{"“goals域”得分 0 低于本阶段要求的 50", "'goals' scores 0, below the 50 that this phase asks for"});
}

TEST_CASE("coverage has a threshold of its own") {
  const std::vector<Finding> findings = {finding("A", "data", Outcome::pass, 8),
                                         finding("B", "data", Outcome::unknown, 2)};
  CHECK(decide(findings, {0, 0, 80}).ruling == Ruling::go);
  const Decision decision = decide(findings, {0, 0, 80.5});
  CHECK(decision.ruling == Ruling::inconclusive);
  CHECK(decision.rule == "coverage_missed");
  CHECK(decision.reasons[0].en == "coverage of 80 % is below the 80.5 % that this phase asks for");
}

TEST_CASE("a partial run is inconclusive at best") {
  const std::vector<std::string> filters = {"--domain data", "--skip A"};
  const Decision passed = decide({gate("A", "data", Outcome::pass)}, none(), filters);
  CHECK(passed.ruling == Ruling::inconclusive);
  CHECK(passed.rule == "partial_run");
  CHECK(passed.reasons[0].en == "this was a partial run (--domain data --skip A); it cannot clear the project");
  CHECK(decide({waived(gate("A", "data", Outcome::fail))}, none(), filters).ruling == Ruling::inconclusive);
  CHECK(decide({gate("A", "data", Outcome::fail)}, none(), filters).ruling == Ruling::no_go);
}

TEST_CASE("the strongest rule comes first, and every reason of its ruling is told") {
  const std::vector<Finding> findings = {gate("A", "data", Outcome::fail), gate("B", "data", Outcome::fail),
                                         gate("C", "goals", Outcome::unknown),
                                         waived(gate("D", "data", Outcome::fail))};
  const Decision no_go = decide(findings, {.overall = 90, .domain = 90, .coverage = 100});
  CHECK(no_go.ruling == Ruling::no_go);
  CHECK(no_go.rule == "gate_failed");
  CHECK(no_go.items == std::vector<std::string>{"A", "B"});
  REQUIRE(no_go.reasons.size() == 3);  // goals could still reach 90: no reason for a NO-GO
  CHECK(no_go.reasons[0] == Localized{"2 个门槛项未通过：A、B", "2 gate item(s) failed: A, B"});
  CHECK(no_go.reasons[1].en == "the overall score of 0 is below the 90 that this phase asks for");
  CHECK(no_go.reasons[2].en == "'data' scores 0, below the 90 that this phase asks for");

  const Decision open = decide({gate("C", "goals", Outcome::unknown)}, {.overall = 90, .domain = 80, .coverage = 100});
  CHECK(open.rule == "gate_unknown");
  REQUIRE(open.reasons.size() == 5);
  CHECK(open.reasons[1].en == "not one item has a conclusion");
  CHECK(open.reasons[2].en ==
        "the overall score of 0 is below the 90 that this phase asks for; with what is unknown it can reach 100");
  CHECK(open.reasons[3].en ==
        "'goals' scores 0, below the 80 that this phase asks for; with what is unknown it can reach 100");
}

TEST_CASE("numbers are compared unrounded and printed as floors") {
  const Decision decision =
      decide({finding("A", "data", Outcome::pass, 84.999), finding("B", "data", Outcome::fail, 15.001)}, {85, 0, 0});
  CHECK(decision.ruling == Ruling::no_go);
  CHECK(decision.reasons[0].en == "the overall score of 84.99 is below the 85 that this phase asks for");
}

}  // namespace decide_test
