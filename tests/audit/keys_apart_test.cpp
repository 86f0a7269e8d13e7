// SPDX-License-Identifier: Apache-2.0
// What would make references agree that lead nowhere.
#include "builders.hpp"
#include "readiness/audit.hpp"
#include "support/fake_host.hpp"
#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>

namespace keys_apart_test {

using namespace readiness;

namespace {

Finding has_parent(const std::string& references, const std::string& parents) {
  test::TempDir folder;
  folder.write("contacts.csv", "customer\n" + references);
  folder.write("customers.csv", "id\n" + parents);
  Check check{.probe = "data.has_parent", .expect = {{Comparison::greater_equal, 100}, {}}};
  check.with.set("table", {std::string("contacts")});
  check.with.set("columns", {std::vector<std::string>{"customer"}});
  check.with.set("parent_table", {std::string("customers")});
  check.with.set("parent_columns", {std::vector<std::string>{"id"}});
  Item item = test::item("X");
  item.method = check;
  const Checklist checklist{
      .id = "c",
      .phases = {{"kickoff", same("k"), {0, 0, 0}}},
      .domains = {test::domain("data")},
      .tables = {{.id = "contacts", .title = same("Contacts"), .columns = {{.id = "customer", .title = same("c")}}},
                 {.id = "customers", .title = same("Customers"), .columns = {{.id = "id", .title = same("i")}}}},
      .items = {item}};
  Project project{
      .phase = "kickoff",
      .tables = {{.table = "contacts", .file = "contacts.csv"}, {.table = "customers", .file = "customers.csv"}}};
  project.folder = folder.path();
  auto report = audit::audit(checklist, project, test::FakeHost(), {.show_values = true});
  REQUIRE(report);
  return report->findings.front();
}

}  // namespace

TEST_CASE("references that hardly meet are told what would make them agree") {
  const auto [references, parents, what] = GENERATE(table<std::string, std::string, std::string>({
      {"1\n2\n", "0001\n0002\n", "leading zeros they agree, such as 1 and 0001"},
      {"C1\nC2\n", "1\n2\n", "letters in front of the number they agree, such as C1 and 1"},
      {"a-1\na-2\n", "A-1\nA-2\n", "case and width they agree, such as a-1 and A-1"},
      {"2026-1\n2026-2\n", "2026/1\n2026/2\n", "separators they agree, such as 2026-1 and 2026/1"},
      {"crm_01\ncrm_02\n", "1\n2\n", "case and width they agree, such as crm_01 and 1"},
  }));
  const Finding finding = has_parent(references, parents);
  CHECK(finding.outcome == Outcome::fail);
  CHECK_THAT(finding.message.en, Catch::Contains(what));
}

TEST_CASE("where most references lead somewhere, or nothing would help, nothing is said") {
  CHECK_THAT(has_parent("1\n2\n03\n", "1\n2\n3\n").message.en, !Catch::Contains("agree"));
  CHECK_THAT(has_parent("x\ny\n", "1\n2\n").message.en, !Catch::Contains("agree"));
}

}  // namespace keys_apart_test
