// SPDX-License-Identifier: Apache-2.0
#include "audit/advise.hpp"

#include "audit/changes.hpp"
#include "audit/heat.hpp"
#include "builders.hpp"
#include "support/fake_host.hpp"

#include <catch2/catch.hpp>

namespace advise_test {

using namespace readiness;
using test::day;

namespace {

Item question(const std::string& id, Severity severity, int effort, const Localized& who = {}) {
  Item item = test::item(id);
  item.domain = "data";
  item.severity = severity;
  item.gate = severity == Severity::critical;
  item.effort = effort;
  item.who = who;
  item.method = Ask{.choices = {{"yes", same("yes"), 1}, {"no", same("no"), 0}}};
  return item;
}

// A gate of 4 days for IT, two others of 6 and 2 days; half of the points are asked for.
struct World {
  test::FakeHost host;
  Checklist checklist{.id = "c",
                      .phases = {{"kickoff", {"启动", "Kickoff"}, {.overall = 60, .domain = 50, .coverage = 0}}},
                      .domains = {test::domain("data")}};
  Project project{.phase = "kickoff"};

  World() {
    host.clock = day("2026-05-28");
    add(question("G", Severity::critical, 4, {"IT 部", "IT"}));
    add(question("A", Severity::high, 6, {"销售部", "Sales"}));
    add(question("B", Severity::high, 2, {"销售部", "Sales"}));
  }
  void add(Item item) {
    project.answers.push_back({.item = item.id, .choice = "no", .by = "李雷", .date = day("2026-05-01")});
    checklist.items.push_back(std::move(item));
  }
  Report audit() const {
    auto report = audit::audit(checklist, project, host, {});
    REQUIRE(report);
    return std::move(report).value();
  }
};

const Finding& of(const Report& report, const std::string& item) {
  for (const Finding& finding : report.findings)
    if (finding.item == item) return finding;
  FAIL(item);
  return report.findings.front();
}

}  // namespace

TEST_CASE("without facts there is a way, and neither a date nor a price") {
  const Report report = World().audit();
  REQUIRE(report.way.exists);
  CHECK(report.way.items == 2);
  CHECK(report.way.effort == 6);  // G and B
  CHECK(report.way.earliest.empty());
  CHECK_FALSE(report.way.cost);
  CHECK_FALSE(report.days_left);
  CHECK(of(report, "G").stage == Stage::now);
  CHECK(of(report, "B").stage == Stage::next);
  CHECK(of(report, "A").stage == Stage::later);
  CHECK(of(report, "G").until.empty());
}

TEST_CASE("what the team has in a week dates the way, and what a day costs prices it") {
  World world;
  world.project.facts = {{"team_days_per_week", "7"}, {"day_rate", "1500 元"}, {"go_live", "2026-06-01"}};
  const Report report = world.audit();
  CHECK(report.days_left == 4);
  CHECK(report.way.steps[0].done_by == "2026-06-01");
  CHECK(report.way.earliest == "2026-06-03");
  CHECK(report.way.days_late == 2);
  CHECK(report.way.people_needed == 2);
  CHECK(report.way.cost == 9000);
  CHECK(report.way.currency == "CNY");
  CHECK(of(report, "B").until == "2026-06-03");
  CHECK(of(report, "A").until.empty());
}

TEST_CASE("roles with numbers of their own work side by side") {
  World world;
  world.project.facts = {{"team_days_per_week/IT 部", "7"}, {"team_days_per_week/Sales", "1"}, {"day_rate/IT", "100"}};
  const Report report = world.audit();
  CHECK(report.way.earliest == "2026-06-11");  // two weeks of Sales
  REQUIRE(report.way.roles.size() == 2);
  CHECK(report.way.roles[0].who.en == "IT");
  CHECK(report.way.roles[0].earliest == "2026-06-01");
  CHECK_FALSE(report.way.cost);  // nobody says what Sales cost
}

TEST_CASE("a role that nobody gave a number leaves the day open") {
  World world;
  world.project.facts = {{"team_days_per_week/IT", "7"}};
  const Report report = world.audit();
  CHECK(report.way.earliest.empty());
  CHECK(report.way.roles[0].earliest == "2026-06-01");
}

TEST_CASE("a conditional way says which gates would have to be waived, and what is left to do") {
  const Report report = World().audit();
  REQUIRE(report.conditional.exists);
  CHECK(report.conditional.effort < 10);
  for (const std::string& gate : report.conditional.waived) CHECK(gate == "G");
}

TEST_CASE("each finding of the business's data is in one cell of the heat map") {
  std::vector<Finding> findings;
  for (const Outcome outcome : {Outcome::pass, Outcome::fail, Outcome::unknown, Outcome::not_due}) {
    Finding one = test::finding("I-" + std::to_string(findings.size()), "data", outcome);
    one.object = "orders";
    one.dimension = Dimension::unique;
    findings.push_back(one);
  }
  findings.push_back(test::finding("none", "data", Outcome::fail));
  const auto rows = audit::heat(findings, {{.id = "customers"}, {.id = "orders", .title = same("Orders")}});
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].title.en == "Orders");
  int cells = 0;
  for (const OutcomeCounts& counts : rows[0].cells)
    for (const int count : counts.of) cells += count;
  CHECK(cells == 3);
  CHECK(rows[0].cells[3][Outcome::fail] == 1);
}

TEST_CASE("what changed since an earlier report is told item by item") {
  Report before, now;
  before.now = "2026-05-01T00:00:00Z";
  before.findings = {test::finding("solved", "data", Outcome::fail), test::finding("worse", "data", Outcome::pass),
                     test::finding("same", "data", Outcome::fail), test::finding("later", "data", Outcome::not_due)};
  now.findings = {test::finding("solved", "data", Outcome::pass), test::finding("worse", "data", Outcome::partial),
                  test::finding("same", "data", Outcome::unknown), test::finding("later", "data", Outcome::fail),
                  test::finding("other", "data", Outcome::fail)};
  const Changes changes = audit::changes(now, before);
  CHECK(changes.since == before.now);
  CHECK(changes.solved == std::vector<std::string>{"solved"});
  CHECK(changes.worse == std::vector<std::string>{"worse"});
  CHECK(changes.added == std::vector<std::string>{"later", "other"});
}

}  // namespace advise_test
