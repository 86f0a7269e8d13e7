// SPDX-License-Identifier: Apache-2.0
#include "audit/footprint.hpp"

#include "builders.hpp"
#include "support/fake_host.hpp"

#include <catch2/catch.hpp>

namespace footprint_test {

using namespace readiness;
using audit::Term;
using audit::Touch;
using test::day;

namespace {

Item with_check(const std::string& id, Check check) {
  Item item = test::item(id);
  item.method = std::move(check);
  return item;
}

Check is_complete(const std::string& table) {
  Check check{.probe = "data.is_complete"};
  check.with.set("table", {table});
  check.with.set("column", {std::string("name")});
  return check;
}

Check has_file(const std::string& path, std::int64_t max_age = 0) {
  Check check{.probe = "technology.has_file"};
  check.with.set("path", {path});
  if (max_age > 0) check.with.set("max_age_days", {max_age});
  return check;
}

Check runs(const std::string& command) {
  Check check{.probe = "technology.has_command_version"};
  check.with.set("command", {command});
  check.with.set("at_least", {std::string("1")});
  return check;
}

Check asks(const std::vector<std::string>& urls) {
  Check check{.probe = "technology.accepts_connections"};
  check.with.set("urls", {urls});
  return check;
}

Item question(const std::string& id, int valid_days = 0) {
  Item item = test::item(id);
  item.method = Ask{.choices = {{"yes", same("yes"), 1}, {"no", same("no"), 0}}, .valid_days = valid_days};
  return item;
}

Table table(const std::string& id, const std::string& file) {
  return {.id = id, .title = same(id), .columns = {{"name", same("name"), {}}}, .file = file};
}

}  // namespace

TEST_CASE("everything that an audit would touch is listed once, with the items that look at it") {
  test::FakeHost host;
  host.files = {{"mine.csv", "12345"}, {"minutes.pdf", "x"}};
  host.folders = {"docs"};
  Checklist checklist{.phases = {{"kickoff", same("k"), {}}, {"golive", same("g"), {}}},
                      .domains = {test::domain("data")},
                      .tables = {table("customers", "exports/customers.csv"), table("orders", "exports/orders.csv")},
                      .items = {question("Q-1"), question("Q-2", 30), question("Q-3"), question("Q-4", 30),
                                with_check("D-1", is_complete("customers")), with_check("D-2", is_complete("orders")),
                                with_check("D-3", is_complete("customers")), with_check("T-1", has_file("docs")),
                                with_check("T-2", runs("psql")), with_check("T-3", runs("rm")),
                                with_check("T-4", asks({"https://crm/login", "tcp://erp:1433", "fact:gone"})),
                                with_check("X-1", has_file("later.pdf"))}};
  checklist.items.back().phases = {"golive"};
  Project project{
      .phase = "kickoff",
      .tables = {{.table = "customers", .file = "mine.csv"}},
      .machines = {{"app-01"}},
      .allowed_commands = {{"psql", "--version"}},
      .allowed_hosts = {"crm"},
      .answers = {{.item = "Q-1",
                   .choice = "yes",
                   .by = "李雷",
                   .date = day("2026-01-10"),
                   .evidence = {{.file = "minutes.pdf"}, {.file = "https://x", .kind = AnswerEvidence::Kind::url}}},
                  {.item = "Q-2", .choice = "yes", .by = "李雷", .date = day("2026-01-10")},
                  {.item = "Q-4", .choice = "yes", .by = "王芳", .date = day("2025-01-10")}},
      .waivers = {{.item = "D-1", .reason = "r", .approver = "王总", .expires = day("2026-03-01")}}};
  const auto footprint = audit::footprint(checklist, project, host, {});
  REQUIRE(footprint);
  struct Row {
    Touch::Kind kind;
    std::string name;
    std::vector<std::string> items;
    bool there, allowed;
    bool operator==(const Row&) const = default;
  };
  std::vector<Row> rows;
  for (const Touch& touch : footprint->touches)
    rows.push_back({touch.kind, touch.name, touch.items, touch.there, touch.allowed});
  CHECK((rows == std::vector<Row>{{Touch::Kind::table, "mine.csv", {"D-1", "D-3"}, true, true},
                                  {Touch::Kind::table, "exports/orders.csv", {"D-2"}, false, true},
                                  {Touch::Kind::document, "docs", {"T-1"}, true, true},
                                  {Touch::Kind::document, "/proc/sys/kernel/hostname", {"T-2", "T-3"}, false, true},
                                  {Touch::Kind::evidence, "minutes.pdf", {"Q-1"}, true, true},
                                  {Touch::Kind::command, "psql --version", {"T-2"}, false, true},
                                  {Touch::Kind::command, "rm --version", {"T-3"}, false, false},
                                  {Touch::Kind::host, "crm:443", {"T-4"}, false, true},
                                  {Touch::Kind::host, "erp:1433", {"T-4"}, false, false},
                                  {Touch::Kind::host, "fact:gone", {"T-4"}, false, false}}));
  CHECK(footprint->touches[0].bytes == 5);
  CHECK(footprint->touches[2].folder);

  REQUIRE(footprint->terms.size() == 5);
  CHECK(footprint->terms[0].by == "李雷");
  CHECK_FALSE(footprint->terms[0].last);  // stays good
  CHECK(footprint->terms[1].last == day("2026-02-09"));
  CHECK(footprint->terms[2].by.empty());
  CHECK(footprint->terms[3].last == day("2025-02-09"));
  CHECK(footprint->terms[4].kind == Term::Kind::waiver);
  CHECK(footprint->terms[4].last == day("2026-03-01"));
}

TEST_CASE("a document that must not be too old holds until its age is up, for the item that asks for most") {
  test::FakeHost host;
  host.files = {{"plan.pdf", "x"}, {"any.pdf", "x"}};
  host.modified["plan.pdf"] = day("2026-01-10");
  const Checklist checklist{
      .phases = {{"kickoff", same("k"), {}}},
      .domains = {test::domain("data")},
      .items = {with_check("T-1", has_file("plan.pdf", 30)), with_check("T-2", has_file("plan.pdf", 20)),
                with_check("T-3", has_file("any.pdf")), with_check("T-4", has_file("gone.pdf", 9))}};
  const auto footprint = audit::footprint(checklist, {.phase = "kickoff"}, host, {});
  REQUIRE(footprint);
  REQUIRE(footprint->touches.size() == 3);
  CHECK(footprint->touches[0].last == day("2026-01-30"));
  CHECK_FALSE(footprint->touches[1].last);
  CHECK_FALSE(footprint->touches[2].last);
}

TEST_CASE("what a probe opens is listed by whichever parameter it is named, and nothing is run to find out") {
  test::FakeHost host;
  host.files = {{"results/junit.xml", "<testsuite tests='1'><testcase name='a'/></testsuite>"},
                {"a.json", "{}"},
                {"a.schema.json", "{}"},
                {"backups/SHA256SUMS", std::string(64, 'a') + "  full.dump\n"}};
  Check passes{.probe = "testing.passes"};
  passes.with.set("results", {std::vector<std::string>{"results/junit.xml"}});
  Check fits{.probe = "technology.payload_fits"};
  fits.with.set("payloads", {ParamValue::Map{{"a.json", {"a.schema.json"}}}});
  Check intact{.probe = "data.backup_is_intact"};
  intact.with.set("manifest", {std::string("backups/SHA256SUMS")});
  Checklist checklist{.phases = {{"kickoff", same("k"), {}}, {"golive", same("g"), {}}},
                      .domains = {test::domain("data")},
                      .items = {with_check("R", passes), with_check("P", fits), with_check("B", intact)}};
  const std::vector<std::string> all{"results/junit.xml", "a.json", "a.schema.json", "backups/SHA256SUMS",
                                     "backups/full.dump"};
  const auto footprint = audit::footprint(checklist, {.phase = "kickoff"}, host, {});
  REQUIRE(footprint);
  std::vector<std::string> names;
  for (const Touch& touch : footprint->touches) names.push_back(touch.name);
  CHECK_THAT(names, Catch::UnorderedEquals(all));

  for (Item& item : checklist.items) item.phases = {"golive"};  // whatever is due: nothing of it is written over
  const auto opened = audit::opened_by_probes(checklist, {.phase = "kickoff"}, host);
  CHECK_THAT((std::vector<std::string>(opened.begin(), opened.end())), Catch::UnorderedEquals(all));
}

}  // namespace footprint_test
