// SPDX-License-Identifier: Apache-2.0
#include "audit/whatif.hpp"

#include "audit/examine.hpp"
#include "audit/path.hpp"
#include "audit/stakes.hpp"
#include "builders.hpp"
#include "support/fake_host.hpp"

#include <catch2/catch.hpp>

#include <random>

namespace whatif_test {

using namespace readiness;
using test::day;

namespace {

Item question(const std::string& id, const std::string& domain, Severity severity, int effort = 0,
              const std::vector<std::string>& needs = {}) {
  Item item = test::item(id, needs);
  item.domain = domain;
  item.severity = severity;
  item.gate = severity == Severity::critical;
  item.effort = effort;
  item.method = Ask{.choices = {{"yes", same("yes"), 1}, {"half", same("half"), 0.5}, {"no", same("no"), 0}}};
  return item;
}

struct World {
  test::FakeHost host;
  Checklist checklist{.id = "c",
                      .phases = {{"kickoff", {"启动", "Kickoff"}, {.overall = 80, .domain = 50, .coverage = 90}}},
                      .domains = {test::domain("goals"), test::domain("data")}};
  Project project{.phase = "kickoff"};

  void add(Item item, const std::string& choice) {
    if (!choice.empty())
      project.answers.push_back({.item = item.id, .choice = choice, .by = "李雷", .date = day("2026-01-10")});
    checklist.items.push_back(std::move(item));
  }

  audit::WhatIf what_if(const std::vector<std::string>& pass = {}) const {
    auto result = audit::what_if(checklist, project, host, {}, pass);
    REQUIRE(result);
    return std::move(result).value();
  }
};

std::vector<std::string> items(const Way& path) {
  std::vector<std::string> ids;
  for (const WayStep& step : path.steps) ids.push_back(step.item);
  return ids;
}

// All subsets of what is open, tried one by one.
int cheapest(const World& world) {
  const auto found = audit::examine(world.checklist, world.project, world.host, {});
  REQUIRE(found);
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < found->findings.size(); ++i)
    if (found->findings[i].outcome != Outcome::pass) open.push_back(i);
  int best = -1;
  for (std::size_t set = 0; set < (std::size_t{1} << open.size()); ++set) {
    audit::Examination tried = *found;
    int effort = 0;
    for (std::size_t i = 0; i < open.size(); ++i) {
      if ((set >> i & 1) == 0) continue;
      audit::let_pass(tried.findings[open[i]]);
      effort += world.checklist.items[open[i]].effort;
    }
    if (best >= 0 && effort >= best) continue;
    if (audit::conclude(world.checklist, world.project, world.host, tried).decision.ruling == Ruling::go) best = effort;
  }
  return best;
}

}  // namespace

TEST_CASE("items that are assumed to pass change score and decision; the project stays as it is") {
  World world;
  world.add(question("G-1", "goals", Severity::critical), "no");
  world.add(question("D-1", "data", Severity::medium), "half");
  world.add(question("D-2", "data", Severity::medium), "yes");
  const auto result = world.what_if({"G-*", "D-2"});
  CHECK(result.passed == std::vector<std::string>{"G-1"});  // D-2 has passed already
  CHECK(result.now.decision.ruling == Ruling::no_go);
  CHECK(result.now.overall.low == 37.5);
  CHECK(result.then.decision.ruling == Ruling::go);
  CHECK(result.then.overall.low == 87.5);
  CHECK(result.path.steps.empty());
  CHECK(result.path.exists);
  CHECK(world.what_if().now.overall.low == 37.5);
}

TEST_CASE("what passes unblocks what needs it") {
  World world;
  world.add(question("G-1", "goals", Severity::high), "");
  world.add(question("G-2", "goals", Severity::critical, 0, {"G-1"}), "yes");
  world.add(question("D-1", "data", Severity::low), "yes");
  const auto result = world.what_if();
  CHECK(result.now.findings[1].outcome == Outcome::blocked);
  CHECK(items(result.path) == std::vector<std::string>{"G-1"});
  CHECK(world.what_if({"G-1"}).then.decision.ruling == Ruling::go);
  // The need of an item that is assumed to pass still stands in its way.
  CHECK(world.what_if({"G-2"}).then.findings[1].outcome == Outcome::blocked);
}

TEST_CASE("a path takes the gates, then the cheap ones, and says what it assumed") {
  World world;
  world.add(question("G-1", "goals", Severity::critical), "no");
  world.add(question("D-1", "data", Severity::high, 9), "no");
  world.add(question("D-2", "data", Severity::high, 2), "no");
  world.add(question("D-3", "data", Severity::high, 2), "yes");
  const auto path = world.what_if().path;
  CHECK(items(path) == std::vector<std::string>{"G-1", "D-2"});
  CHECK(path.effort == 6);
  CHECK(path.steps[0].assumed);
  CHECK(path.steps[0].effort == audit::assumed_effort(Severity::critical));
  CHECK_FALSE(path.steps[1].assumed);
  CHECK(path.steps[1].score == Approx(250.0 / 3));
}

TEST_CASE("a failed gate that is waived makes CONDITIONAL, so the path to GO mends it") {
  World world;
  world.add(question("G-1", "goals", Severity::critical), "no");
  world.add(question("G-2", "goals", Severity::high, 50), "yes");
  world.add(question("D-1", "data", Severity::low), "yes");
  world.checklist.phases[0].thresholds = {0, 0, 0};
  world.project.waivers = {{.item = "G-1", .reason = "r", .approver = "a", .expires = day("2026-12-31")}};
  const auto result = world.what_if();
  CHECK(result.now.decision.ruling == Ruling::conditional);
  CHECK(items(result.path) == std::vector<std::string>{"G-1"});
}

TEST_CASE("a partial run has no path to GO") {
  World world;
  world.add(question("G-1", "goals", Severity::critical), "no");
  const auto result = audit::what_if(world.checklist, world.project, world.host, {.only = {"G-1"}}, {});
  REQUIRE(result);
  CHECK_FALSE(result->path.exists);
}

TEST_CASE("items of --pass are there, or it is an error") {
  World world;
  world.add(question("G-1", "goals", Severity::critical), "no");
  const auto result = audit::what_if(world.checklist, world.project, world.host, {}, {"G-2", "X*"});
  REQUIRE_FALSE(result);
  REQUIRE(result.error().size() == 2);
  CHECK(result.error()[0].message.en == "--pass 'G-2' matches no item that is due");
  CHECK(result.error()[0].hint.en == "did you mean 'G-1'?");
}

TEST_CASE("paths lead to GO, and are seldom dearer than the cheapest") {
  std::mt19937 random(7);
  const auto pick = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
  int paid = 0, needed = 0;
  for (int round = 0; round < 60; ++round) {
    World world;
    for (int i = 0; i < 10; ++i) {
      const auto severity = static_cast<Severity>(pick(4));
      const std::vector<std::string> needs =
          i > 0 && pick(4) == 0 ? std::vector<std::string>{"I-" + std::to_string(pick(i))} : std::vector<std::string>{};
      world.add(question("I-" + std::to_string(i), pick(2) ? "goals" : "data", severity, 1 + pick(9), needs),
                std::vector<std::string>{"no", "half", "", "yes"}[static_cast<std::size_t>(pick(4))]);
    }
    const auto path = world.what_if().path;
    REQUIRE(path.exists);
    CHECK(world.what_if(items(path)).then.decision.ruling == Ruling::go);
    const int least = cheapest(world);
    CHECK(path.effort >= least);
    paid += path.effort;
    needed += least;
  }
  INFO("paid " << paid << ", needed " << needed);
  CHECK(paid <= needed + needed / 20);
}

}  // namespace whatif_test
