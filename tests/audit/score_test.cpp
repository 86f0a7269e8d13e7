// SPDX-License-Identifier: Apache-2.0
#include "audit/score.hpp"

#include "builders.hpp"

#include <catch2/catch.hpp>

namespace score_test {

using namespace readiness;
using test::domain;
using test::finding;

TEST_CASE("each outcome counts as the model says") {
  struct Row {
    Outcome outcome;
    double low, high, coverage;
    bool due;
  };
  const auto row = GENERATE(values<Row>({
      {Outcome::pass, 100, 100, 100, true},
      {Outcome::partial, 25, 25, 100, true},
      {Outcome::fail, 0, 0, 100, true},
      {Outcome::unknown, 0, 100, 0, true},
      {Outcome::stale, 0, 100, 0, true},
      {Outcome::blocked, 0, 100, 0, true},
      {Outcome::not_applicable, 0, 0, 0, false},
      {Outcome::not_due, 0, 0, 0, false},
  }));
  const auto scores = audit::score({finding("A", "data", row.outcome, 10, 0.25)}, {domain("data")}, {});
  INFO(static_cast<int>(row.outcome));
  CHECK(scores.overall.low == row.low);
  CHECK(scores.overall.high == row.high);
  CHECK(scores.overall.coverage == row.coverage);
  CHECK(scores.domains[0].due == row.due);
  CHECK(scores.counts[row.outcome] == 1);
  CHECK(scores.domains[0].counts[row.outcome] == 1);
}

TEST_CASE("a domain is the weighted mean of its due items") {
  const auto scores =
      audit::score({finding("A", "data", Outcome::pass, 10), finding("B", "data", Outcome::partial, 7.5, 0.5),
                    finding("C", "data", Outcome::fail, 5), finding("D", "data", Outcome::unknown, 2.5),
                    finding("E", "data", Outcome::not_applicable, 100), finding("F", "data", Outcome::not_due, 100)},
                   {domain("data")}, {});
  CHECK(scores.domains[0].score.low == 55);   // (10 + 3.75) / 25
  CHECK(scores.domains[0].score.high == 65);  // and 2.5 that nobody knows
  CHECK(scores.domains[0].score.coverage == 90);
}

TEST_CASE("the overall score is the mean of the domains by their weight, whatever they hold") {
  const auto scores = audit::score({finding("A", "data", Outcome::pass), finding("B", "data", Outcome::pass),
                                    finding("C", "data", Outcome::pass), finding("D", "goals", Outcome::fail)},
                                   {domain("data", 3), domain("goals", 1)}, {});
  CHECK(scores.overall.low == 75);
}

TEST_CASE("a domain without due items takes no part") {
  const auto scores =
      audit::score({finding("A", "data", Outcome::partial, 10, 0.5), finding("B", "goals", Outcome::not_due)},
                   {domain("goals", 50), domain("data", 1), domain("testing", 50)}, {0, 60, 0});
  CHECK(scores.overall.low == 50);
  REQUIRE(scores.domains.size() == 3);  // in the order of the checklist, all of them
  CHECK(scores.domains[0].id == "goals");
  CHECK_FALSE(scores.domains[0].due);
  CHECK_FALSE(scores.domains[0].below_threshold);
  CHECK(scores.domains[1].below_threshold);
  CHECK_FALSE(scores.domains[2].due);
}

TEST_CASE("with nothing due everything is zero, not a number") {
  const auto scores = audit::score({}, {domain("data")}, {});
  CHECK(scores.overall.low == 0);
  CHECK(scores.overall.high == 0);
  CHECK(scores.overall.coverage == 0);
  CHECK(scores.overall.assurance == 0);
}

TEST_CASE("assurance weighs how the conclusive items are founded") {
  const auto [assurance, worth] = GENERATE(table<Assurance, double>(
      {{Assurance::attested, 30}, {Assurance::reviewed, 60}, {Assurance::document, 80}, {Assurance::measured, 100}}));
  Finding known = finding("A", "data", Outcome::fail);
  known.assurance = assurance;
  const auto alone = audit::score({known}, {domain("data")}, {});
  CHECK(alone.overall.assurance == Approx(worth));

  // What is unknown has no foundation to judge; it lowers the coverage instead.
  const auto beside = audit::score({known, finding("B", "data", Outcome::unknown)}, {domain("data")}, {});
  CHECK(beside.overall.assurance == Approx(worth));
  CHECK(beside.overall.coverage == 50);
}

TEST_CASE("a score does not fall below a threshold by the last bit") {
  SECTION("awkward item weights, all passed") {
    std::vector<Finding> findings;
    for (const double weight : {0.1, 0.2, 0.3, 0.7, 1.1, 2.2, 3.3})
      findings.push_back(finding("A", "data", Outcome::pass, weight));
    CHECK(audit::score(findings, {domain("data")}, {}).overall.low == 100);
  }
  SECTION("awkward domain weights, all passed") {
    std::vector<Finding> findings;
    std::vector<Domain> domains;
    for (const double weight : {0.1, 0.2, 0.3, 0.15, 0.25}) {
      domains.push_back(domain("d" + std::to_string(domains.size()), weight));
      findings.push_back(finding("A", domains.back().id, Outcome::pass));
    }
    CHECK(audit::score(findings, domains, {}).overall.low == 100);
  }
  SECTION("every whole percentage") {
    for (int percent = 0; percent <= 100; ++percent) {
      const auto scores = audit::score(
          {finding("A", "data", Outcome::pass, percent * 0.1), finding("B", "data", Outcome::fail, 10 - percent * 0.1)},
          {domain("data")}, {.domain = static_cast<double>(percent)});
      INFO(percent);
      CHECK(scores.overall.low == percent);
      CHECK_FALSE(scores.domains[0].below_threshold);
    }
  }
}

TEST_CASE("the gain of an item is what a pass would add to the overall score") {
  std::vector<Finding> findings = {finding("A", "data", Outcome::pass, 10), finding("B", "data", Outcome::fail, 30),
                                   finding("C", "goals", Outcome::partial, 10, 0.75),
                                   finding("D", "goals", Outcome::unknown, 10),
                                   finding("E", "goals", Outcome::not_due, 10)};
  const std::vector<Domain> domains = {domain("data", 1), domain("goals", 3), domain("empty", 9)};
  const auto before = audit::score(findings, domains, {});
  audit::weigh_gains(findings, before.domains);
  CHECK(findings[0].gain == 0);
  CHECK(findings[4].gain == 0);
  for (const std::size_t i : {1u, 2u, 3u}) {
    std::vector<Finding> fixed = findings;
    fixed[i] = finding(fixed[i].item, fixed[i].domain, Outcome::pass, fixed[i].weight);
    INFO(findings[i].item);
    CHECK(findings[i].gain == Approx(audit::score(fixed, domains, {}).overall.low - before.overall.low));
  }
}

}  // namespace score_test
