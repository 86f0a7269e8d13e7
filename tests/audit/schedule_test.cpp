// SPDX-License-Identifier: Apache-2.0
#include "audit/schedule.hpp"

#include "builders.hpp"

#include <catch2/catch.hpp>

namespace schedule_test {

using namespace readiness;
using test::day;

namespace {

Item question(const std::string& id, const std::string& domain, std::vector<std::string> phases = {"kickoff"}) {
  return {.id = id, .domain = domain, .phases = std::move(phases), .title = same(id), .method = Ask{}};
}

Item check(const std::string& id, const std::string& probe, const std::map<std::string, std::string>& with) {
  Check method{.probe = probe};
  for (const auto& [name, value] : with) method.with.set(name, {value});
  return {.id = id, .domain = "data", .phases = {"kickoff"}, .title = same(id), .method = method};
}

Checklist checklist(std::vector<Item> items) {
  return {
      .phases = {{"kickoff", {"启动", "Kickoff"}}, {"uat", {"验收", "Acceptance"}}, {"golive", {"上线", "Go-live"}}},
      .domains = {test::domain("goals"), test::domain("data")},
      .items = std::move(items)};
}

Checklist four_questions() {
  return checklist({question("GOAL-01", "goals"), question("GOAL-02", "goals"), question("DATA-01", "data"),
                    question("DATA-10", "data")});
}

Result<audit::Schedule, Errors> plan(const Checklist& checklist, const audit::Options& options,
                                     const Project& project = {.phase = "kickoff"}) {
  return audit::plan(checklist, project, Circumstances{day("2026-01-30"), project.facts}, options);
}

std::vector<std::string> ids(const audit::Schedule& schedule) {
  std::vector<std::string> result;
  for (const audit::Task& task : schedule.tasks) result.push_back(task.item->id);
  return result;
}

}  // namespace

TEST_CASE("filters choose items, and the schedule says that it is partial") {
  using Words = std::vector<std::string>;
  struct Row {
    audit::Options options;
    Words items, partial;
  };
  const auto row = GENERATE(values<Row>({
      {{}, {"GOAL-01", "GOAL-02", "DATA-01", "DATA-10"}, {}},
      {{.only = {"DATA-01"}}, {"DATA-01"}, {"--only DATA-01"}},
      {{.only = {"DATA-1*", "GOAL-01"}}, {"GOAL-01", "DATA-10"}, {"--only DATA-1*", "--only GOAL-01"}},
      {{.only = {"*"}}, {"GOAL-01", "GOAL-02", "DATA-01", "DATA-10"}, {"--only *"}},
      {{.skip = {"GOAL-*"}}, {"DATA-01", "DATA-10"}, {"--skip GOAL-*"}},
      {{.domains = {"goals"}}, {"GOAL-01", "GOAL-02"}, {"--domain goals"}},
      {{.only = {"*-01"}, .domains = {}}, {}, {}},  // only a beginning can be followed by *
      {{.only = {"GOAL-*"}, .skip = {"GOAL-02"}, .domains = {"goals", "data"}},
       {"GOAL-01"},
       {"--domain goals", "--domain data", "--only GOAL-*", "--skip GOAL-02"}},
  }));
  const Checklist all = four_questions();
  const auto schedule = plan(all, row.options);
  if (row.items.empty()) {
    REQUIRE_FALSE(schedule);
    return;
  }
  REQUIRE(schedule);
  CHECK(ids(*schedule) == row.items);
  CHECK(schedule->partial == row.partial);
}

TEST_CASE("a filter that matches nothing is an error with a suggestion; all of them are told") {
  const Checklist all = four_questions();
  const auto schedule = plan(all, {.only = {"DATA-0l"}, .skip = {"GAOL-*"}, .domains = {"goal"}});
  REQUIRE_FALSE(schedule);
  REQUIRE(schedule.error().size() == 3);
  CHECK(schedule.error()[0].message ==
        Localized{"--only 的“DATA-0l”没有对应的检查项", "--only 'DATA-0l' matches no item"});
  CHECK(schedule.error()[0].hint.en == "did you mean 'DATA-01'?");
  CHECK(schedule.error()[1].message.en == "--skip 'GAOL-*' matches no item");
  CHECK(schedule.error()[2].message.en == "the checklist has no domain 'goal'");
  CHECK(schedule.error()[2].hint.en == "did you mean 'goals'?");
}

TEST_CASE("an item of another phase is not due") {
  const Checklist all = checklist({question("A", "goals", {"uat", "golive"}), question("B", "goals")});
  const auto schedule = plan(all, {});
  REQUIRE(schedule);
  REQUIRE(schedule->tasks[0].settled);
  CHECK(schedule->tasks[0].settled->outcome == Outcome::not_due);
  CHECK(schedule->tasks[0].settled->message ==
        Localized{"属于其他阶段：验收、上线", "belongs to other phases: Acceptance, Go-live"});
  CHECK_FALSE(schedule->tasks[1].settled);
}

TEST_CASE("applies_if is judged on the project's facts, and the reason shows them") {
  struct Row {
    std::string condition;
    Facts facts;
    std::string reason;  // empty: applies
  };
  const auto row = GENERATE(values<Row>({
      {"", {}, ""},
      {"deployment == 'on_prem'", {{"deployment", "on_prem"}}, ""},
      {"deployment == 'on_prem'",
       {{"deployment", "saas"}},
       "applies only if deployment == 'on_prem' (here: deployment = saas)"},
      {"users > 100 and deployment == 'saas'",
       {{"users", "99"}},
       "applies only if users > 100 and deployment == 'saas' (here: users = 99, deployment is not given)"},
      {"users > 100", {{"users", "180"}}, ""},
  }));
  Item item = question("A", "goals");
  item.applies_if = row.condition;
  const Checklist all = checklist({item});
  const auto schedule = plan(all, {}, {.phase = "kickoff", .facts = row.facts});
  REQUIRE(schedule);
  const auto& settled = schedule->tasks[0].settled;
  INFO(row.condition);
  REQUIRE(settled.has_value() == !row.reason.empty());
  if (settled) {
    CHECK(settled->outcome == Outcome::not_applicable);
    CHECK(settled->message.en == row.reason);
  }
}

TEST_CASE("whether an item applies is unknown while the project does not say what decides it") {
  Item item = question("A", "goals");
  item.applies_if = "deployment == 'on_prem'";
  const Checklist all = checklist({item});
  const auto schedule = plan(all, {}, {.phase = "kickoff"});
  REQUIRE(schedule);
  REQUIRE(schedule->tasks[0].settled);
  CHECK(schedule->tasks[0].settled->outcome == Outcome::unknown);
  CHECK(schedule->tasks[0].settled->message.en ==
        "applies only if deployment == 'on_prem', but the facts of the project file do not say deployment");
}

TEST_CASE("equal wishes of different items fall together, and items that are settled wish for nothing") {
  Item later = check("C", "data.is_complete", {{"table", "customers"}, {"column", "phone"}});
  later.phases = {"uat"};
  const Checklist all =
      checklist({check("A", "data.is_complete", {{"table", "customers"}, {"column", "name"}}),
                 check("B", "data.is_complete", {{"table", "customers"}, {"column", "name"}}), later});
  const auto schedule = plan(all, {});
  REQUIRE(schedule);
  REQUIRE(schedule->tasks.size() == 3);
  CHECK_FALSE(schedule->tasks[0].needs.empty());
  CHECK(schedule->tasks[0].needs == schedule->tasks[1].needs);
  CHECK(schedule->tasks[2].needs.empty());
  CHECK(schedule->wanted.numbers.size() == schedule->tasks[0].needs.size());
}

TEST_CASE("no host is talked to unless the project file names it") {
  const auto message = [](const std::vector<std::string>& urls, const Project& project) {
    Item item = check("A", "technology.accepts_connections", {});
    std::get<Check>(item.method).with.set("urls", {.value = urls});
    const Checklist all = checklist({item});
    const auto schedule = plan(all, {}, project);
    REQUIRE(schedule);
    if (!schedule->tasks[0].settled) return std::string("allowed");
    CHECK(schedule->tasks[0].settled->outcome == Outcome::unknown);
    return schedule->tasks[0].settled->message.en;
  };
  const Project none{.phase = "kickoff"};
  const Project some{.phase = "kickoff", .facts = {{"crm", "https://crm:8443"}}, .allowed_hosts = {"erp:1433", "crm"}};
  const std::string refused =
      "the project file does not allow talking to erp; to allow it, write allow: {hosts: [erp]} in "
      "readiness.yaml";
  CHECK(message({"tcp://erp:1433"}, none) == refused);
  CHECK(message({"tcp://erp:1433", "fact:crm"}, some) == "allowed");
  CHECK(message({"fact:crm", "tcp://erp:22"}, some) == refused);
  CHECK(message({"fact:crm"}, none) == "the project file states no address as the fact 'crm'");
}

}  // namespace schedule_test
