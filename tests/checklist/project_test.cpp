// SPDX-License-Identifier: Apache-2.0
#include "checklist/workspace.hpp"
#include "doc/snippet.hpp"

#include <tuple>

namespace project_test {

using namespace readiness;

namespace {

// The project file of workspace.hpp with more lines at its end.
test::Workspace project(const std::string& more) { return {"readiness.yaml", std::string(test::k_project) + more}; }

}  // namespace

TEST_CASE("a project file arrives as it is written") {
  const auto [checklist, project_, files] = project(R"(facts: {users: 60, go_live: 2026-06-01, deployment: saas}
tables:
  customers: {sheet: 客户档案, encoding: GB18030, delimiter: ';', header_row: 3, header_rows: 2, footer_rows: 0, decimal: ',', columns: {name: 客户名称}}
allow: {commands: [[psql, --version], [ping, -c, "1", "*"], java], hosts: [crm.example.com, "10.1.2.3:8443"]}
)")
                                                .project();
  CHECK(project_.name == Localized{"华东", "East"});
  CHECK(project_.phase == "kickoff");
  CHECK(project_.facts == Facts{{"users", "60"}, {"go_live", "2026-06-01"}, {"deployment", "saas"}});
  REQUIRE(project_.tables.size() == 1);
  const TableFile& customers = project_.tables[0];
  CHECK(customers.table == "customers");
  CHECK(customers.file == "exports/customers.csv");  // where the checklist expects it
  CHECK(customers.sheet == "客户档案");
  CHECK(customers.encoding == "GB18030");
  CHECK(customers.delimiter == ";");
  CHECK(customers.header_row == 3);
  CHECK(customers.header_rows == 2);
  CHECK(customers.footer_rows == 0);
  CHECK(customers.decimal == ",");
  CHECK(customers.columns.at("name") == "客户名称");
  CHECK(customers.column_places.at("name").line == 7);
  CHECK(project_.allowed_commands == std::vector<std::vector<std::string>>{{"psql", "--version"},
                                                                           {"ping", "-c", "1", "*"},
                                                                           {"java", "--version"},
                                                                           {"java", "-version"},
                                                                           {"java", "-V"},
                                                                           {"java", "-v"}});
  REQUIRE(project_.remarks.size() == 1);
  CHECK(project_.remarks[0].hint.en == "write the whole command, such as [java, --version]");
  CHECK(project_.allowed_hosts == std::vector<std::string>{"crm.example.com", "10.1.2.3:8443"});
  CHECK(checklist.items.size() == 2);
}

TEST_CASE("a table may be only a file") {
  const auto loaded = project("tables: {customers: 导出/客户.csv}\n").project();
  CHECK(loaded.project.tables.at(0).file == "导出/客户.csv");
}

TEST_CASE("machines are files of facts, or the one that runs the audit") {
  const auto loaded = project("machines: {app-01: this, db-01: machines/db-01.json}\n").project();
  const auto& machines = loaded.project.machines;
  REQUIRE(machines.size() == 2);
  CHECK(machines[0].name == "app-01");
  CHECK(machines[0].file.empty());
  CHECK(machines[1].file == "machines/db-01.json");
}

TEST_CASE("a fact that is nearly what items ask for is a slip") {
  const test::Workspace work = project("facts: {deployment: on-prem}\n");
  work.write("demo.yaml", test::with(test::k_checklist, "users > 50", "deployment == 'on_prem' or users > 50"));
  CHECK(work.lint_project() ==
        "readiness.yaml:5:21: no item asks whether deployment is 'on-prem'\n"
        "facts: {deployment: on-prem}\n"
        "                    ^\n"
        "hint: did you mean 'on_prem'?\n");
  for (const char* fine : {"on_prem", "saas", "hybrid"}) {
    INFO(fine);
    work.write("readiness.yaml", std::string(test::k_project) + "facts: {deployment: " + fine + "}\n");
    CHECK(work.lint_project().empty());
  }
}

TEST_CASE("a project is found by its folder or its file, and knows both") {
  const test::Workspace work;
  for (const std::string& path : {work.path(), work.path("readiness.yaml"), work.path() + "/./readiness.yaml"}) {
    const auto loaded = checklist::load_project(path, test::fake_probes());
    REQUIRE(loaded);
    CHECK(loaded->project.file == work.path("readiness.yaml"));
    CHECK(loaded->project.folder / "readiness.yaml" == work.path("readiness.yaml"));
  }
}

TEST_CASE("a project changes its checklist, and the fingerprint tells") {
  const auto plain = test::Workspace().project();
  const auto changed = project(R"(weights: {low: 1}
thresholds: {golive: {overall: 85, domain: 75, coverage: 95 %}}
domains: {data: {weight: 4}}
overlay: {remove: [GOAL-01], items: {DATA-01: {expect: ">= 99 %"}}}
items:
  - id: OWN-01
    domain: data
    phases: [kickoff]
    severity: low
    title: {zh: 甲, en: A}
    why: {zh: 乙, en: B}
    fix: {zh: 丙, en: C}
    check: {probe: data.has_rows, with: {table: customers}}
)")
                           .project();
  CHECK(changed.checklist.weights.low == 1);
  CHECK(changed.checklist.phases[1].thresholds.coverage == 95);
  CHECK(changed.checklist.domains[1].weight == 4);
  CHECK_FALSE(find(changed.checklist.items, "GOAL-01"));
  CHECK(std::get<Check>(changed.checklist.items[0].method).expect.pass.value == 99);
  CHECK(changed.checklist.items[1].id == "OWN-01");
  CHECK(changed.checklist.sha256 != plain.checklist.sha256);
  CHECK(project("facts: {users: 3}\n").project().checklist.sha256 == plain.checklist.sha256);
}

TEST_CASE("the phase can be chosen for one run") {
  CHECK(test::Workspace().project("golive").project.phase == "golive");
  CHECK(test::Workspace().lint_project(Language::en, "live") ==
        "error: there is no phase 'live'\nhint: allowed: kickoff, golive\n");
}

TEST_CASE("a project that is not there") {
  const test::TempDir empty;
  for (const auto& path : {empty.path(), empty / "readiness.yaml"}) {
    const auto loaded = checklist::load_project(path, test::fake_probes());
    REQUIRE_FALSE(loaded);
    REQUIRE(loaded.error().size() == 1);
    CHECK(doc::render(loaded.error()[0], Language::en) ==
          "error: file " + (empty / "readiness.yaml").string() +
              " does not exist\nhint: 'readiness init' lays out a project folder\n");
  }
}

TEST_CASE("what is wrong with a project is told in full") {
  using Row = std::tuple<std::string, std::string, std::string>;
  const auto [from, to, message] = GENERATE(values<Row>({
      {"readiness: 1",
       "readiness: 2\n"
       "news: 3",
       "readiness.yaml:1:12: format version 2 is not supported\n"
       "readiness: 2\n"
       "           ^\n"
       "hint: this program reads readiness: 1; upgrade it for newer ones\n"},
      {"readiness: 1\n", "",
       "readiness.yaml:1:1: 'readiness' is missing\n"
       "name: {zh: 华东, en: East}\n"
       "^\n"
       "hint: format version of the project file: 1\n"},
      {"readiness: 1", "readiness: one",
       "readiness.yaml:1:12: 'readiness' must be a whole number of at least 1, not 'one'\n"
       "readiness: one\n"
       "           ^\n"},
      {"phase: kickoff", "phase: kickof",
       "readiness.yaml:4:8: there is no phase 'kickof'\n"
       "phase: kickof\n"
       "       ^\n"
       "hint: did you mean 'kickoff'?\n"},
      {"phase: kickoff", "fase: kickoff",
       "readiness.yaml:1:1: 'phase' is missing\n"
       "readiness: 1\n"
       "^\n"
       "hint: the phase the project is in\n"
       "readiness.yaml:4:1: unknown key 'fase'\n"
       "fase: kickoff\n"
       "^\n"
       "hint: allowed: readiness, name, checklist, phase, facts, tables, machines, allow, thresholds, weights, "
       "domains, overlay, "
       "items\n"},
      {"./demo.yaml", "./dmeo.yaml",
       "readiness.yaml:3:12: file dmeo.yaml does not exist\n"
       "checklist: ./dmeo.yaml\n"
       "           ^\n"},
      {"./demo.yaml", "sales-report",
       "readiness.yaml:3:12: there is no checklist 'sales-report'\n"
       "checklist: sales-report\n"
       "           ^\n"
       "hint: did you mean 'sales-reporting'?\n"},
      {"./demo.yaml", "",
       "readiness.yaml:3:11: 'checklist' must not be empty\n"
       "checklist: \n"
       "          ^\n"},
      {"{zh: 华东, en: East}", "{zh: 华东}",
       "readiness.yaml:2:7: 'name' has no en (English) text\n"
       "name: {zh: 华东}\n"
       "      ^\n"
       "hint: write {zh: 中文, en: English}\n"},
      {"", "facts: {usres: 60, go_live: 1 June, '1x': 2, users2: }\n",
       "readiness.yaml:5:9: no item refers to the fact 'usres'\n"
       "facts: {usres: 60, go_live: 1 June, '1x': 2, use…\n"
       "        ^\n"
       "hint: did you mean 'users'?\n"
       "readiness.yaml:5:29: 'go_live' must be a date such as 2026-01-30, not '1 June'\n"
       "facts: {usres: 60, go_live: 1 June, '1x': 2, users2: }\n"
       "                            ^\n"
       "readiness.yaml:5:37: each entry of 'facts' must be a name that conditions can use, not '1x'\n"
       "facts: {usres: 60, go_live: 1 June, '1x': 2, users2: }\n"
       "                                    ^\n"
       "hint: begin with a letter or _, go on with letters, digits, _ and .; no keyword such as and, or, not, in, is\n"
       "readiness.yaml:5:46: no item refers to the fact 'users2'\n"
       "facts: {usres: 60, go_live: 1 June, '1x': 2, users2: }\n"
       "                                             ^\n"
       "hint: did you mean 'users'?\n"
       "readiness.yaml:5:54: 'users2' must not be empty\n"
       "facts: {usres: 60, go_live: 1 June, '1x': 2, users2: }\n"
       "                                                     ^\n"},
      {"", "facts: {go_live: 2026-02-30}\n",
       "readiness.yaml:5:18: 'go_live' must be a date such as 2026-01-30, not '2026-02-30'\n"
       "facts: {go_live: 2026-02-30}\n"
       "                 ^\n"},
      {"",
       "facts: {users: 60, budget: 100 万元, go_live: 2026-06-01}\n"
       "phase2: x\n",
       "readiness.yaml:6:1: unknown key 'phase2'\n"
       "phase2: x\n"
       "^\n"
       "hint: did you mean 'phase'?\n"},
      {"", "facts: [users]\n",
       "readiness.yaml:5:8: 'facts' must be a map (key: value), not a list of 1\n"
       "facts: [users]\n"
       "       ^\n"},
      {"",
       "tables:\n"
       "  customer: a.csv\n"
       "  customers: {fil: a.csv, encoding: GBK, delimiter: ';;', header_row: x, columns: {fone: 电话, name: [x]}}\n",
       "readiness.yaml:6:3: there is no table 'customer'\n"
       "  customer: a.csv\n"
       "  ^\n"
       "hint: did you mean 'customers'?\n"
       "readiness.yaml:7:15: unknown key 'fil'\n"
       "  customers: {fil: a.csv, encoding: GBK, delimiter: ';…\n"
       "              ^\n"
       "hint: did you mean 'file'?\n"
       "readiness.yaml:7:37: 'encoding' cannot be 'GBK'\n"
       "  customers: {fil: a.csv, encoding: GBK, delimiter: ';;', header_row: x, col…\n"
       "                                    ^\n"
       "hint: allowed: UTF-8, GB18030, UTF-16, Big5, Big5-HKSCS, windows-1250, windows-1251, windows-1252, Shift-JIS, "
       "EUC-KR\n"
       "readiness.yaml:7:53: 'delimiter' must be one character, not ';;'\n"
       "  customers: {fil: a.csv, encoding: GBK, delimiter: ';;', header_row: x, columns: {fone: 电话,…\n"
       "                                                    ^\n"
       "readiness.yaml:7:71: 'header_row' must be a whole number of at least 0, not 'x'\n"
       "…s: {fil: a.csv, encoding: GBK, delimiter: ';;', header_row: x, columns: {fone: 电话, name: [x]}}\n"
       "                                                             ^\n"
       "readiness.yaml:7:84: table customers has no column 'fone'\n"
       "…v, encoding: GBK, delimiter: ';;', header_row: x, columns: {fone: 电话, name: [x]}}\n"
       "                                                             ^\n"
       "hint: allowed: name, phone\n"
       "readiness.yaml:7:100: 'name' must be a text, not a list of 1\n"
       "…, delimiter: ';;', header_row: x, columns: {fone: 电话, name: [x]}}\n"
       "                                                               ^\n"},
      {"", "tables: {customers: {columns: {name: 客户}, file: ''}}\n",
       "readiness.yaml:5:49: 'file' must not be empty\n"
       "tables: {customers: {columns: {name: 客户}, file: ''}}\n"
       "                                                  ^\n"},
      {"", "allow: {commands: psql}\n",
       "readiness.yaml:5:19: 'commands' must be a list, not 'psql'\n"
       "allow: {commands: psql}\n"
       "                  ^\n"},
      {"",
       "thresholds: {golive: {overall: 85, domain: 75, coverage: 195 %}}\n"
       "weights: {low: none}\n",
       "readiness.yaml:5:58: 'coverage' must be a percentage from 0 % to 100 %, not '195 %'\n"
       "thresholds: {golive: {overall: 85, domain: 75, coverage: 195 %}}\n"
       "                                                         ^\n"
       "readiness.yaml:6:16: 'low' must be a number above 0, not 'none'\n"
       "weights: {low: none}\n"
       "               ^\n"},
      {"",
       "overlay:\n"
       "  items:\n"
       "    DATA-01: {expect: \"> 100 %\"}\n",
       "readiness.yaml:7:23: '> 100 %' never holds: the item could never pass\n"
       "    DATA-01: {expect: \"> 100 %\"}\n"
       "                      ^\n"
       "hint: a share lies between 0 % and 100 %\n"},
      {"",
       "overlay: {remove: [DATA-02]}\n"
       "domains: {date: {weight: 3}}\n",
       "readiness.yaml:5:20: there is no item 'DATA-02'\n"
       "overlay: {remove: [DATA-02]}\n"
       "                   ^\n"
       "hint: did you mean 'DATA-01'?\n"
       "readiness.yaml:6:11: there is no domain 'date'\n"
       "domains: {date: {weight: 3}}\n"
       "          ^\n"
       "hint: did you mean 'data'?\n"},
      {"",
       "items:\n"
       "  - id: OWN-01\n"
       "    domain: data\n"
       "    phases: [kickoff]\n"
       "    severity: low\n"
       "    title: {zh: 甲, en: A}\n"
       "    why: {zh: 乙, en: B}\n"
       "    check: {probe: data.has_rows, with: {table: customers}, expect: '>= 0'}\n",
       "readiness.yaml:6:5: 'fix' is missing\n"
       "  - id: OWN-01\n"
       "    ^\n"
       "hint: what to do about it\n"
       "readiness.yaml:12:69: '>= 0' always holds: the item could never fail\n"
       "…k: {probe: data.has_rows, with: {table: customers}, expect: '>= 0'}\n"
       "                                                             ^\n"
       "hint: a count is never below 0\n"},
  }));
  const test::Workspace work;
  work.write("readiness.yaml", test::with(test::k_project, from, to));
  CHECK(work.lint_project() == message);
}

}  // namespace project_test
