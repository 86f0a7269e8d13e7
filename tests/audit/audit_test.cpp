// SPDX-License-Identifier: Apache-2.0
// The whole audit, from a checklist and files to a report.
#include "readiness/audit.hpp"

#include "builders.hpp"
#include "support/fake_host.hpp"
#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>

namespace audit_test {

using namespace readiness;
using test::day;

namespace {

Item is_complete(const std::string& id, const std::string& column) {
  Check check{.probe = "data.is_complete", .expect = {{Comparison::greater_equal, 100}, {}}};
  check.with.set("table", {std::string("customers")});
  check.with.set("column", {column});
  Item item = test::item(id);
  item.method = check;
  return item;
}

Item question(const std::string& id) {
  Item item = test::item(id);
  item.domain = "goals";
  item.gate = true;
  item.method =
      Ask{.question = same("?"), .choices = {{"yes", same("yes"), 1}, {"no", same("no"), 0}}, .valid_days = 30};
  return item;
}

struct World {
  test::TempDir folder;
  test::FakeHost host;
  Checklist checklist{.id = "c",
                      .version = "1",
                      .phases = {{"kickoff", {"启动", "Kickoff"}, {50, 0, 0}}},
                      .domains = {test::domain("goals"), test::domain("data")},
                      .tables = {{.id = "customers",
                                  .title = {"客户", "Customers"},
                                  .columns = {{"name", {"名称", "Name"}, {}}, {"phone", {"电话", "Phone"}, {}}}}},
                      .items = {question("GOAL-01"), is_complete("DATA-01", "name"), is_complete("DATA-02", "phone")}};
  Project project{.phase = "kickoff",
                  .tables = {{.table = "customers", .file = "客户.csv"}},
                  .answers = {{.item = "GOAL-01", .choice = "yes", .by = "李雷", .date = day("2026-01-10")}}};

  World() {
    project.folder = folder.path();
    folder.write("客户.csv", "名称,电话\n华东一号公司,13812345678\n,13912345678\n华东三号公司,13712345678\n");
  }

  Report audit(const audit::Options& options = {}) const {
    auto report = audit::audit(checklist, project, host, options);
    REQUIRE(report);
    return std::move(report).value();
  }
};

}  // namespace

TEST_CASE("an audit from files to a decision") {
  const Report report = World().audit();
  CHECK(report.checklist == "c");
  CHECK(report.phase_title.en == "Kickoff");
  CHECK(report.thresholds.overall == 50);
  CHECK(report.now == "2026-01-30T08:00:00Z");
  REQUIRE(report.findings.size() == 3);
  CHECK(report.findings[0].outcome == Outcome::pass);
  CHECK(report.findings[1].outcome == Outcome::fail);
  CHECK(report.findings[1].assurance == Assurance::measured);
  REQUIRE(report.findings[1].samples.size() == 1);
  CHECK(report.findings[1].samples[0].row == 3);
  CHECK(report.findings[2].outcome == Outcome::pass);
  CHECK(report.overall.low == 75);  // goals 100, data 50
  CHECK(report.overall.coverage == 100);
  CHECK(report.decision.ruling == Ruling::go);
  CHECK(report.next_steps == std::vector<std::string>{"DATA-01"});
  REQUIRE(report.inputs.size() == 1);
  CHECK(report.inputs[0].path == "客户.csv");
  CHECK(report.inputs[0].rows == 3);
}

TEST_CASE("a missing file makes its items unknown, and the audit goes on") {
  World world;
  world.project.tables[0].file = "nowhere.csv";
  const Report report = world.audit();
  CHECK(report.findings[0].outcome == Outcome::pass);
  for (const std::size_t i : {1u, 2u}) {
    CHECK(report.findings[i].outcome == Outcome::unknown);
    CHECK(report.findings[i].message.en.find("nowhere.csv") != std::string::npos);
  }
  CHECK(report.overall.low == 50);
  CHECK(report.overall.high == 100);
  CHECK(report.overall.coverage == 50);
  CHECK(report.inputs.empty());
}

TEST_CASE("a condition that no row fulfils removes no item, and the values that there are are told") {
  World world;
  std::get<Check>(world.checklist.items[2].method).with.set("when", {std::string("name == '华东1号公司'")});
  const Finding unknown = world.audit().findings[2];
  CHECK(unknown.outcome == Outcome::unknown);
  CHECK_THAT(unknown.message.en, Catch::Contains("no row of table customers fulfils the condition") &&
                                     Catch::Contains("the values of name are: ") &&
                                     Catch::Contains("华东一号公司 (1)") && Catch::Contains("empty: not_applicable"));
  CHECK_THAT(unknown.message.zh, Catch::Contains("“name”列中出现的值有：") && Catch::Contains("华东一号公司（1）"));

  world.checklist.items[2].empty_not_applicable = true;
  CHECK(world.audit().findings[2].outcome == Outcome::not_applicable);
  world.folder.write("客户.csv", "名称,电话\n");  // with no row at all there is nothing to be told apart
  CHECK(world.audit().findings[2].outcome == Outcome::unknown);
}

TEST_CASE("values that may point at a person are masked, and there is an end to their list") {
  World world;
  std::string text = "名称,电话\n";
  for (int i = 0; i < 15; ++i) text += "N" + std::to_string(i) + ",138" + std::to_string(12345600 + i) + "\n";
  world.folder.write("客户.csv", text);
  std::get<Check>(world.checklist.items[1].method).with.set("when", {std::string("phone == '1' and name == 'x'")});
  const std::string message = world.audit().findings[1].message.en;
  CHECK(message.find("12345600") == std::string::npos);
  CHECK_THAT(message, Catch::Contains("the values of name are: N0 (1)") && Catch::Contains("3 more"));
}

TEST_CASE("a header that the project names and the file lacks is an error with its place") {
  World world;
  const auto source = std::make_shared<const Source>(Source{"readiness.yaml", "columns: {phone: 手机}"});
  world.project.tables[0].columns["phone"] = "手机";
  world.project.tables[0].column_places["phone"] = {source, 1, 18};
  const auto report = audit::audit(world.checklist, world.project, world.host, {});
  REQUIRE_FALSE(report);
  REQUIRE(report.error().size() == 1);
  CHECK(report.error()[0].place.source == source);
  CHECK(report.error()[0].place.column == 18);
  CHECK(report.error()[0].message.en.find("手机") != std::string::npos);
}

TEST_CASE("the clock decides what is stale and which waiver holds") {
  World world;
  world.project.waivers = {{.item = "DATA-01", .reason = "r", .approver = "a", .expires = day("2026-02-05")}};
  CHECK(world.audit().findings[0].outcome == Outcome::pass);
  CHECK_FALSE(world.audit().findings[1].waiver->expired);
  world.host.clock = day("2026-02-10");
  const Report later = world.audit();
  CHECK(later.now == "2026-02-10T00:00:00Z");
  CHECK(later.findings[0].outcome == Outcome::stale);
  CHECK(later.findings[1].waiver->expired);
  CHECK(later.decision.rule == "gate_unknown");
}

TEST_CASE("samples are masked unless values are asked for") {
  World world;
  world.folder.write("客户.csv", "名称,电话\n华东一号公司,\n");
  world.checklist.items[2] = is_complete("DATA-02", "phone");
  Check check{.probe = "data.has_no_rows", .expect = {{Comparison::equal, 0}, {}}};
  check.with.set("table", {std::string("customers")});
  check.with.set("when", {std::string("name is not blank")});
  world.checklist.items[1].method = check;
  const Report masked = world.audit();
  REQUIRE(masked.findings[1].samples.size() == 1);
  CHECK(masked.findings[1].samples[0].value.find("一号") == std::string::npos);
  CHECK(masked.findings[1].samples[0].masked);
  const Report shown = world.audit({.show_values = true});
  CHECK(shown.findings[1].samples[0].value == "华东一号公司");
  CHECK_FALSE(shown.findings[1].samples[0].masked);
}

TEST_CASE("a partial run holds only what was asked for") {
  const Report report = World().audit({.domains = {"goals"}});
  REQUIRE(report.findings.size() == 1);
  CHECK(report.partial == std::vector<std::string>{"--domain goals"});
  CHECK(report.inputs.empty());  // no item reads the table
  CHECK(report.overall.low == 100);
  CHECK(report.decision.rule == "partial_run");
  CHECK_FALSE(report.domains[1].due);
}

TEST_CASE("a blocked item says why and what was measured does not count") {
  World world;
  world.checklist.items[2].needs = {"DATA-01"};
  const Report report = world.audit();
  CHECK(report.findings[2].outcome == Outcome::blocked);
  CHECK(report.overall.low == 50);
  CHECK(report.overall.high == 75);
}

}  // namespace audit_test
