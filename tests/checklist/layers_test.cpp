// SPDX-License-Identifier: Apache-2.0
#include "checklist/workspace.hpp"

#include <tuple>

namespace layers_test {

using namespace readiness;

namespace {

// top.yaml on top of the checklist of workspace.hpp.
test::Workspace layered(const std::string& top) { return {"top.yaml", "checklist: top\nextends: ./demo.yaml\n" + top}; }

const Check& check_of(const Checklist& checklist, const std::string& item) {
  return std::get<Check>(find(checklist.items, item)->method);
}

}  // namespace

TEST_CASE("a checklist on top of another changes what it names, and keeps the rest") {
  const Checklist checklist = layered(R"(version: 2
title: {zh: 行业版, en: Industry}
weights: {high: 8}
thresholds: {golive: {overall: 85}, kickoff: {domain: 40 %}}
domains: {data: {weight: 3}}
phases:
  - {id: pilot, title: {zh: 试点, en: Pilot}}
tables:
  - id: customers
    columns:
      - {id: phone, aliases: [Mobile]}
      - {id: fax, title: {zh: 传真, en: Fax}}
  - {id: orders, title: {zh: 订单, en: Orders}, columns: [{id: amount, title: {zh: 金额, en: Amount}}]}
overlay:
  items:
    DATA-01: {severity: critical, with: {column: fax}, expect: ">= 99 %"}
    GOAL-01: {needs: [], check: {probe: testing.takes_nothing}}
items:
  - id: DATA-02
    domain: data
    phases: [pilot]
    severity: low
    title: {zh: 有订单, en: There are orders}
    why: {zh: 原因, en: Reason}
    fix: {zh: 导出, en: Export them}
    check: {probe: data.has_rows, with: {table: orders}}
)")
                                  .checklist("top.yaml");
  CHECK(checklist.id == "top");
  CHECK(checklist.version == "2");
  CHECK(checklist.title.zh == "行业版");
  CHECK(checklist.weights.high == 8);
  CHECK(checklist.weights.critical == 10);
  REQUIRE(checklist.phases.size() == 3);
  CHECK(checklist.phases[0].thresholds.overall == 60);
  CHECK(checklist.phases[0].thresholds.domain == 40);
  CHECK(checklist.phases[0].thresholds.coverage == 50);
  CHECK(checklist.phases[1].thresholds.overall == 85);
  CHECK(checklist.phases[2].id == "pilot");
  CHECK(checklist.domains[1].weight == 3);
  CHECK(checklist.domains[1].title.en == "Data");
  REQUIRE(checklist.tables.size() == 2);
  CHECK(checklist.tables[0].title.en == "Customers");
  REQUIRE(checklist.tables[0].columns.size() == 3);
  CHECK(checklist.tables[0].columns[1].aliases == std::vector<std::string>{"Tel", "Mobile"});

  REQUIRE(checklist.items.size() == 3);
  CHECK(checklist.items[0].id == "GOAL-01");
  CHECK(checklist.items[0].needs.empty());
  CHECK(std::get<Check>(checklist.items[0].method).probe == "testing.takes_nothing");
  CHECK(checklist.items[1].severity == Severity::critical);
  CHECK(checklist.items[1].gate);
  CHECK(checklist.items[2].id == "DATA-02");
  const Check& check = check_of(checklist, "DATA-01");
  CHECK(check.with.text("column") == "fax");
  CHECK(check.with.text("when") == "name is not blank");
  CHECK(check.expect.pass.value == 99);
  CHECK_FALSE(check.expect.fail);
}

TEST_CASE("a replaced value keeps the place where it was written") {
  const Checklist checklist = layered("overlay: {items: {DATA-01: {with: {column: name}}}}\n").checklist("top.yaml");
  const Params& with = check_of(checklist, "DATA-01").with;
  CHECK(with.place("column").source->name.ends_with("top.yaml"));
  CHECK(with.place("column").line == 3);
  CHECK(with.place("table").source->name.ends_with("demo.yaml"));
}

TEST_CASE("an item that is removed is no condition for others either") {
  const Checklist checklist = layered("overlay: {remove: [DATA-01]}\n").checklist("top.yaml");
  REQUIRE(checklist.items.size() == 1);
  CHECK(checklist.items[0].needs.empty());
}

TEST_CASE("only the items that are to be kept are left, and what is changed or added beside them") {
  const Checklist checklist = layered(R"(overlay: {keep: [GOAL-01], items: {GOAL-01: {severity: low}}}
items:
  - id: GOAL-90
    domain: goals
    phases: [golive]
    severity: low
    title: {zh: 甲, en: A}
    why: {zh: 乙, en: B}
    fix: {zh: 丙, en: C}
    check: {probe: data.has_rows, with: {table: customers}}
)")
                                  .checklist("top.yaml");
  REQUIRE(checklist.items.size() == 2);
  CHECK(checklist.items[0].id == "GOAL-01");
  CHECK(checklist.items[0].severity == Severity::low);
  CHECK(checklist.items[0].needs.empty());
  CHECK(checklist.items[1].id == "GOAL-90");
}

TEST_CASE("a removed item can be written anew") {
  const Checklist checklist = layered(R"(overlay: {remove: [DATA-01]}
items:
  - id: DATA-01
    domain: goals
    phases: [golive]
    severity: low
    title: {zh: 甲, en: A}
    why: {zh: 乙, en: B}
    fix: {zh: 丙, en: C}
    check: {probe: data.has_rows, with: {table: customers}}
)")
                                  .checklist("top.yaml");
  REQUIRE(checklist.items.size() == 2);
  CHECK(checklist.items[1].domain == "goals");
}

TEST_CASE("included files bring tables and items, after the file's own") {
  const test::Workspace work = layered("include: [parts/orders.yaml]\n");
  work.write("parts/orders.yaml", R"(tables:
  - {id: orders, title: {zh: 订单, en: Orders}, columns: [{id: amount, title: {zh: 金额, en: Amount}}]}
items:
  - id: DATA-09
    domain: data
    phases: [golive]
    severity: low
    title: {zh: 有订单, en: There are orders}
    why: {zh: 原因, en: Reason}
    fix: {zh: 导出, en: Export them}
    check: {probe: data.has_rows, with: {table: orders}}
)");
  const Checklist checklist = work.checklist("top.yaml");
  CHECK(checklist.items.back().id == "DATA-09");
  CHECK(checklist.items.back().place.source->name.ends_with("parts/orders.yaml"));
}

TEST_CASE("every file that is read counts for the fingerprint") {
  const test::Workspace work = layered("include: [more.yaml]\n");
  work.write("more.yaml", "items: []\n");
  const std::string before = work.checklist("top.yaml").sha256;
  CHECK(before.size() == 64);
  CHECK(work.checklist("top.yaml").sha256 == before);
  work.write("more.yaml", "items: [] # the same, for people\n");
  CHECK(work.checklist("top.yaml").sha256 != before);
}

TEST_CASE("extends goes at most eight files deep") {
  const test::Workspace work;
  for (int i = 1; i <= 8; ++i)
    work.write("l" + std::to_string(i) + ".yaml",
               "checklist: l\nextends: ./" + (i == 1 ? "demo" : "l" + std::to_string(i - 1)) + ".yaml\n");
  CHECK(work.lint_checklist("l7.yaml").empty());
  CHECK(work.lint_checklist("l8.yaml") ==
        "l1.yaml:2:10: extends is nested too deeply (limit 8)\nextends: ./demo.yaml\n         ^\n");
}

TEST_CASE("what is wrong with a layer is told in full, at its own file and line") {
  using Row = std::tuple<std::string, std::string>;
  const auto [text, message] = GENERATE(values<Row>({
      {"checklist: top\n"
       "extends: ./demo.yaml\n"
       "overlay:\n"
       "  items:\n"
       "    DATA-01: {expect: {pass: \">= 95\"}}\n",
       "top.yaml:5:30: data.is_complete measures a share, so the expectation needs a %\n"
       "    DATA-01: {expect: {pass: \">= 95\"}}\n"
       "                             ^\n"
       "hint: write '>= 95 %'\n"},
      {"checklist: top\n"
       "extends: ./demo.yaml\n"
       "overlay:\n"
       "  items:\n"
       "    DATA-01: {with: {column: fone}}\n",
       "top.yaml:5:30: table customers has no column 'fone'\n"
       "    DATA-01: {with: {column: fone}}\n"
       "                             ^\n"
       "hint: allowed: name, phone\n"},
      {"checklist: top\n"
       "extends: ./demo.yaml\n"
       "overlay:\n"
       "  items:\n"
       "    DATA-01: {with: {when: \"nam is not blank\"}}\n",
       "top.yaml:5:29: table customers has no column 'nam'\n"
       "    DATA-01: {with: {when: \"nam is not blank\"}}\n"
       "                            ^\n"
       "hint: did you mean 'name'?\n"},
      {"checklist: top\n"
       "extends: ./demo.yaml\n"
       "overlay:\n"
       "  items:\n"
       "    DATA-02: {severity: low}\n"
       "    GOAL-01: {expect: \">= 5\", with: {a: b}}\n",
       "top.yaml:5:5: there is no item 'DATA-02'\n"
       "    DATA-02: {severity: low}\n"
       "    ^\n"
       "hint: did you mean 'DATA-01'?\n"
       "top.yaml:6:15: item GOAL-01 is a question and has no 'expect'\n"
       "    GOAL-01: {expect: \">= 5\", with: {a: b}}\n"
       "              ^\n"
       "top.yaml:6:31: item GOAL-01 is a question and has no 'with'\n"
       "    GOAL-01: {expect: \">= 5\", with: {a: b}}\n"
       "                              ^\n"},
      {"checklist: top\n"
       "extends: ./demo.yaml\n"
       "overlay:\n"
       "  items:\n"
       "    DATA-01: {severity: hihg, wieght: 3}\n",
       "top.yaml:5:25: 'severity' cannot be 'hihg'\n"
       "    DATA-01: {severity: hihg, wieght: 3}\n"
       "                        ^\n"
       "hint: did you mean 'high'?\n"
       "top.yaml:5:31: unknown key 'wieght'\n"
       "    DATA-01: {severity: hihg, wieght: 3}\n"
       "                              ^\n"
       "hint: did you mean 'weight'?\n"},
      {"checklist: top\n"
       "extends: ./demo.yaml\n"
       "overlay: {remove: [DATA-1, DATA-01]}\n",
       "top.yaml:3:20: there is no item 'DATA-1'\n"
       "overlay: {remove: [DATA-1, DATA-01]}\n"
       "                   ^\n"
       "hint: did you mean 'DATA-01'?\n"},
      {"checklist: top\n"
       "extends: ./demo.yaml\n"
       "overlay: {keep: [DATA-1, DATA-01]}\n",
       "top.yaml:3:18: there is no item 'DATA-1'\n"
       "overlay: {keep: [DATA-1, DATA-01]}\n"
       "                 ^\n"
       "hint: did you mean 'DATA-01'?\n"},
      {"checklist: top\n"
       "extends: ./demo.yaml\n"
       "weights: {critical: 0, hihg: 3}\n"
       "thresholds: {golive: {overall: 101}, go-live: {overall: 85}}\n",
       "top.yaml:3:21: 'critical' must be a number above 0, not '0'\n"
       "weights: {critical: 0, hihg: 3}\n"
       "                    ^\n"
       "top.yaml:3:24: unknown key 'hihg'\n"
       "weights: {critical: 0, hihg: 3}\n"
       "                       ^\n"
       "hint: did you mean 'high'?\n"
       "top.yaml:4:32: 'overall' must be a percentage from 0 % to 100 %, not '101'\n"
       "thresholds: {golive: {overall: 101}, go-live: {overall: 85}}\n"
       "                               ^\n"
       "top.yaml:4:38: there is no phase 'go-live'\n"
       "thresholds: {golive: {overall: 101}, go-live: {overall: 85}}\n"
       "                                     ^\n"
       "hint: did you mean 'golive'?\n"},
      {"checklist: top\n"
       "extends: ./demo.yaml\n"
       "domains: {date: {weight: 2}}\n",
       "top.yaml:3:11: there is no domain 'date'\n"
       "domains: {date: {weight: 2}}\n"
       "          ^\n"
       "hint: did you mean 'data'?\n"},
      {"checklist: top\n"
       "extends: ./demo.yaml\n"
       "items:\n"
       "  - id: DATA-01\n"
       "    domain: data\n"
       "    phases: [golive]\n"
       "    severity: low\n"
       "    title: {zh: 甲, en: A}\n"
       "    why: {zh: 乙, en: B}\n"
       "    fix: {zh: 丙, en: C}\n"
       "    check: {probe: data.has_rows, with: {table: customers}}\n",
       "top.yaml:4:9: item 'DATA-01' is already defined at demo.yaml:18\n"
       "  - id: DATA-01\n"
       "        ^\n"
       "hint: to change an item of the base, write it under overlay: items:\n"},
      {"checklist: top\n"
       "extends: ./demo.yaml\n"
       "phases:\n"
       "  - {id: pilot}\n"
       "tables:\n"
       "  - {id: orders}\n",
       "top.yaml:4:5: 'title' is missing\n"
       "  - {id: pilot}\n"
       "    ^\n"
       "hint: title in both languages\n"
       "top.yaml:6:5: 'title' is missing\n"
       "  - {id: orders}\n"
       "    ^\n"
       "hint: title in both languages\n"
       "top.yaml:6:5: 'columns' is missing\n"
       "  - {id: orders}\n"
       "    ^\n"
       "hint: the columns that items may name\n"},
      {"checklist: top\n"
       "extends: ./demo.yaml\n"
       "tables:\n"
       "  - id: customers\n"
       "    columns: [{id: fax, title: {zh: 传真, en: Fax}}, {id: fax, title: {zh: 传真, en: Fax}}]\n",
       "top.yaml:5:57: 'fax' is already in 'columns', at top.yaml:5\n"
       "    columns: [{id: fax, title: {zh: 传真, en: Fax}}, {id: fax, title: {zh: 传真, en: Fax}}]\n"
       "                                                          ^\n"},
      {"checklist: top\n"
       "extends: ./demo.yaml\n"
       "include: [more.yaml, ./more.yaml, ../out.yaml, /etc/passwd, sub/../../out.yaml, gone.yaml]\n",
       "more.yaml:3:1: unknown key 'phases'\n"
       "phases: []\n"
       "^\n"
       "hint: allowed: tables, items, exports, examples\n"
       "top.yaml:3:22: './more.yaml' is included twice\n"
       "include: [more.yaml, ./more.yaml, ../out.yaml, /etc/passwd, s…\n"
       "                     ^\n"
       "top.yaml:3:35: include names files beside this one, or in folders below it\n"
       "include: [more.yaml, ./more.yaml, ../out.yaml, /etc/passwd, sub/../../out.…\n"
       "                                  ^\n"
       "top.yaml:3:48: include names files beside this one, or in folders below it\n"
       "include: [more.yaml, ./more.yaml, ../out.yaml, /etc/passwd, sub/../../out.yaml, gone.ya…\n"
       "                                               ^\n"
       "top.yaml:3:61: include names files beside this one, or in folders below it\n"
       "include: [more.yaml, ./more.yaml, ../out.yaml, /etc/passwd, sub/../../out.yaml, gone.yaml]\n"
       "                                                            ^\n"
       "top.yaml:3:81: file gone.yaml does not exist\n"
       "… ./more.yaml, ../out.yaml, /etc/passwd, sub/../../out.yaml, gone.yaml]\n"
       "                                                             ^\n"},
      {"checklist: top\n"
       "extends: top.yaml\n",
       "top.yaml:2:10: extends runs in a circle: top.yaml -> top.yaml\n"
       "extends: top.yaml\n"
       "         ^\n"},
      {"checklist: top\n"
       "extends: ./circle.yaml\n",
       "circle.yaml:2:10: extends runs in a circle: top.yaml -> circle.yaml -> top.yaml\n"
       "extends: ./top.yaml\n"
       "         ^\n"},
      {"checklist: top\n"
       "extends: sales-reportin\n",
       "top.yaml:2:10: there is no checklist 'sales-reportin'\n"
       "extends: sales-reportin\n"
       "         ^\n"
       "hint: did you mean 'sales-reporting'?\n"},
      {"checklist: top\n"
       "extends: ./gone.yaml\n",
       "top.yaml:2:10: file gone.yaml does not exist\n"
       "extends: ./gone.yaml\n"
       "         ^\n"},
      {"checklist: top\n"
       "extends: ./folder\n",
       "top.yaml:2:10: file folder/checklist.yaml does not exist\n"
       "extends: ./folder\n"
       "         ^\n"},
      {"checklist: top\n"
       "extends:\n",
       "top.yaml:2:9: 'extends' must not be empty\n"
       "extends:\n"
       "        ^\n"},
      {"checklist: top\n"
       "extends: []\n",
       "top.yaml:2:10: 'extends' must be a text, not an empty list\n"
       "extends: []\n"
       "         ^\n"},
  }));
  const test::Workspace work;
  work.write("top.yaml", text);
  work.write("more.yaml", "items: []\ntables: []\nphases: []\n");
  work.write("circle.yaml", "checklist: circle\nextends: ./top.yaml\n");
  work.write("folder/readme.txt", "");
  CHECK(work.lint_checklist("top.yaml") == message);
}

}  // namespace layers_test
