// SPDX-License-Identifier: Apache-2.0
#include "checklist/workspace.hpp"
#include "util/strings.hpp"

#include <tuple>

namespace load_test {

using namespace readiness;

TEST_CASE("a checklist arrives as it is written") {
  const Checklist checklist = test::Workspace().checklist();
  CHECK(checklist.id == "demo");
  CHECK(checklist.version == "1.2");
  CHECK(checklist.title == Localized{"演示", "Demo"});
  REQUIRE(checklist.phases.size() == 2);
  CHECK(checklist.phases[0].thresholds.overall == 60);
  CHECK(checklist.phases[0].thresholds.coverage == 50);
  CHECK(checklist.phases[0].thresholds.domain == 60);  // what is not stated is built in
  CHECK(checklist.phases[0].thresholds.built_in == std::vector<std::string>{"domain"});
  CHECK(checklist.phases[1].thresholds.overall == 80);
  CHECK(checklist.phases[1].thresholds.coverage == 90);
  CHECK(checklist.phases[1].thresholds.built_in == std::vector<std::string>{"overall", "domain", "coverage"});
  REQUIRE(checklist.tables.size() == 1);
  CHECK(checklist.tables[0].kind == TableKind::exported);
  CHECK(checklist.tables[0].file == "exports/customers.csv");
  CHECK(checklist.tables[0].columns[1].aliases == std::vector<std::string>{"Tel"});
  CHECK(checklist.domains[1].weight == 2);

  REQUIRE(checklist.items.size() == 2);
  const Item& goal = checklist.items[0];  // by domain, not as written
  CHECK(goal.id == "GOAL-01");
  CHECK(goal.gate);
  CHECK(goal.needs == std::vector<std::string>{"DATA-01"});
  CHECK(goal.applies_if == "users > 50");
  const Ask& ask = std::get<Ask>(goal.method);
  CHECK(ask.valid_days == 180);
  REQUIRE(ask.choices.size() == 3);
  CHECK(ask.choices[1].id == "partly");
  CHECK(ask.choices[1].value == 0.5);

  const Item& data = checklist.items[1];
  CHECK(data.severity == Severity::high);
  CHECK_FALSE(data.gate);
  CHECK(data.place.line == 18);
  const Check& check = std::get<Check>(data.method);
  CHECK(check.probe == "data.is_complete");
  CHECK(check.with.text("column") == "phone");
  CHECK(check.expect.pass.comparison == Comparison::greater_equal);
  CHECK(check.expect.pass.value == 95);
  REQUIRE(check.expect.fail);
  CHECK(check.expect.fail->comparison == Comparison::less);
  CHECK(check.expect.fail->value == 80);
}

TEST_CASE("a parameter of every type arrives as it is written") {
  const test::Workspace work;
  work.write("demo.yaml", test::with(test::k_checklist, R"(      probe: data.is_complete
      with: {table: customers, column: phone, when: "name is not blank"}
      expect: {pass: ">= 95 %", fail: "< 80 %"}
)",
                                     R"(      probe: technology.takes_everything
      with:
        mode: strict
        modes: lenient
        other_table: customers
        other_columns: name
        limit: 5
        ratio: 2
        strict: true
        names: [甲, 1.10]
        pattern: '\d+'
        path: a/b.xml
        command: psql
        at_least: 10.0.19045
        steps: {建客户: [create, 新建], 报表: report}
)"));
  const Checklist checklist = work.checklist();
  const Params& with = std::get<Check>(checklist.items[1].method).with;
  CHECK(with.text("mode") == "strict");
  CHECK(with.texts("modes") == std::vector<std::string>{"lenient"});
  CHECK(with.texts("other_columns") == std::vector<std::string>{"name"});
  CHECK(with.integer("limit") == 5);
  CHECK(with.number("ratio") == 2);
  CHECK(with.flag("strict"));
  CHECK(with.texts("names") == std::vector<std::string>{"甲", "1.10"});
  CHECK(with.text("pattern") == "\\d+");
  CHECK(with.text("at_least") == "10.0.19045");
  CHECK(with.map("steps") == ParamValue::Map{{"建客户", {"create", "新建"}}, {"报表", {"report"}}});
  CHECK(std::get<Check>(checklist.items[1].method).expect.pass.value == 5);  // the probe's own
}

TEST_CASE("a checklist may be a folder, and JSON") {
  const test::Workspace work;
  work.write("warehouse/checklist.yaml", test::k_checklist);
  CHECK(work.checklist("warehouse").id == "demo");
  work.write("demo.json", R"({"checklist": "j", "version": "1", "title": {"zh": "甲", "en": "A"},
 "phases": [{"id": "p", "title": {"zh": "甲", "en": "A"}}], "domains": [], "tables": []})");
  CHECK(work.checklist("demo.json").phases[0].title.zh == "甲");
}

TEST_CASE("a checklist that is not there") {
  const auto unknown = checklist::load_checklist("no-such-pack", test::fake_probes());
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error()[0].message.en == "there is no checklist 'no-such-pack'");
  CHECK(test::Workspace().lint_checklist("gone.yaml") == "error: file gone.yaml does not exist\n");
  CHECK_FALSE(checklist::load_checklist("", test::fake_probes()));
}

TEST_CASE("every fault of every file is told, by file and line") {
  const test::Workspace work;
  work.write("readiness.yaml", "readiness: 1\nname: x\ncheklist: y\nchecklist: ./top.yaml\nphase: later\n");
  work.write("top.yaml", "checklist: top\nextends: ./demo.yaml\nweights: {high: 0}\noverlay: {remove: [X]}\n");
  work.write("answers.yaml", "answers: [{item: GOAL-01}]\n");
  work.write("demo.yaml", test::with(test::with(test::k_checklist, "severity: high", "severity: hihg"), "domain: goals",
                                     "domain: goal"));
  const std::string all = work.lint_project();
  std::vector<std::string> heads;
  for (const std::string& line : util::split(all, '\n'))
    if (line.find(".yaml:") != std::string::npos) heads.push_back(line);
  CHECK(heads == std::vector<std::string>{
                     "answers.yaml:1:11: 'answer' is missing", "answers.yaml:1:11: 'by' is missing",
                     "answers.yaml:1:11: 'date' is missing", "demo.yaml:21:15: 'severity' cannot be 'hihg'",
                     "demo.yaml:30:13: there is no domain 'goal'", "readiness.yaml:3:1: unknown key 'cheklist'",
                     "readiness.yaml:5:8: there is no phase 'later'",
                     "top.yaml:3:17: 'high' must be a number above 0, not '0'", "top.yaml:4:20: there is no item 'X'"});
}

TEST_CASE("a fault that an alias repeats is told once") {
  const test::Workspace work;
  work.write("demo.yaml", test::with(test::with(test::k_checklist, "fix: {zh: 补录电话, en: Fill in the phone}",
                                                "fix: &fix {zh: 补录}"),
                                     "fix: {zh: 提交批准, en: Have them approved}", "fix: *fix"));
  CHECK(work.lint_checklist() ==
        "demo.yaml:24:10: 'fix' has no en (English) text\n"
        "    fix: &fix {zh: 补录}\n"
        "         ^\n"
        "hint: write {zh: 中文, en: English}\n");
}

TEST_CASE("faults are told in Chinese too") {
  using Row = std::tuple<std::string, std::string, std::string>;
  const auto [from, to, message] = GENERATE(values<Row>({
      {"severity: high", "wieght: 3\n    severity: high",
       "demo.yaml:21:5: 没有“wieght”这个键\n"
       "    wieght: 3\n"
       "    ^\n"
       "提示：是否想写“weight”？\n"},
      {"domain: data", "domain: date",
       "demo.yaml:19:13: 没有领域“date”\n"
       "    domain: date\n"
       "            ^\n"
       "提示：是否想写“data”？\n"},
      {"column: phone", "column: fone",
       "demo.yaml:27:40: 数据表 customers 没有列“fone”\n"
       "      with: {table: customers, column: fone, when: \"name is not blank\"}\n"
       "                                       ^\n"
       "提示：可用的值：name、phone\n"},
      {"expect: {pass: \">= 95 %\", fail: \"< 80 %\"}", "expect: \">= 95\"",
       "demo.yaml:28:15: data.is_complete 测量的是百分比，期望要带 %\n"
       "      expect: \">= 95\"\n"
       "              ^\n"
       "提示：写作 '>= 95 %'\n"},
      {"users > 50", "users >> 50",
       "demo.yaml:37:24: 此处应有一个值（列名、数字或引号中的文字），却是“>”\n"
       "    applies_if: users >> 50\n"
       "                       ^\n"},
      {"valid: 180d", "valid: 半年",
       "demo.yaml:40:14: “valid”应是天数，如 180d，不是“半年”\n"
       "      valid: 半年\n"
       "             ^\n"},
      {"phases: [kickoff, golive]", "phases: []",
       "demo.yaml:20:13: “phases”应是至少 1 项的列表，不是空列表\n"
       "    phases: []\n"
       "            ^\n"},
  }));
  const test::Workspace work;
  work.write("demo.yaml", test::with(test::k_checklist, from, to));
  CHECK(work.lint_checklist("demo.yaml", Language::zh) == message);
}

TEST_CASE("headers of systems and examples stand beside the columns that they are for") {
  const test::Workspace work;
  work.write("demo.yaml", std::string(test::k_checklist) + R"(include: [more.yaml]
exports:
  crm: {title: {zh: 系统, en: CRM}, tables: {customers: {name: [Account, Firm]}}}
examples: {customers: {phone: "13800000000"}}
)");
  work.write("more.yaml", R"(exports:
  crm: {tables: {customers: {phone: [Mobile]}}}
  erp: {title: {zh: 账务, en: ERP}, tables: {customers: {name: [FName]}}}
examples: {customers: {name: {zh: 华东一号, en: East One}}}
)");
  const Checklist checklist = work.checklist();
  const Table* customers = find(checklist.tables, "customers");
  REQUIRE(customers);
  const Column* name = find(customers->columns, "name");
  const Column* phone = find(customers->columns, "phone");
  CHECK(name->exports.at("crm") == std::vector<std::string>{"Account", "Firm"});
  CHECK(name->exports.at("erp") == std::vector<std::string>{"FName"});
  CHECK(phone->exports.at("crm") == std::vector<std::string>{"Mobile"});
  CHECK(name->example == Localized{"华东一号", "East One"});
  CHECK(phone->example == same("13800000000"));
}

TEST_CASE("headers and examples for what is not declared are slips") {
  const auto [more, message] = GENERATE(table<std::string, std::string>({
      {"exports: {crm: {title: {zh: 系, en: C}, tables: {custmers: {name: [A]}}}}\n", "there is no table 'custmers'"},
      {"exports: {crm: {title: {zh: 系, en: C}, tables: {customers: {nam: [A]}}}}\n",
       "table customers has no column 'nam'"},
      {"examples: {customers: {fone: x}}\n", "table customers has no column 'fone'"},
      {"exports: {crm: {tables: {customers: {name: [A]}}}}\n", "'title' is missing"},
      {"exports: {crm: {title: {zh: 系, en: C}, tables: {customers: {name: []}}}}\n",
       "'name' must be a list of at least 1"},
  }));
  const test::Workspace work;
  work.write("demo.yaml", std::string(test::k_checklist) + more);
  const std::string told = work.lint_checklist();
  INFO(told);
  CHECK(told.find("demo.yaml:41:") == 0);
  CHECK(told.find(message) != std::string::npos);
}

TEST_CASE("effort, department, review and risk of a question are read") {
  const test::Workspace work;
  work.write("demo.yaml", test::with(test::k_checklist, "    ask:\n", R"(    effort: 3d
    ask:
      who: 管理层
      choices:
        - {id: yes, title: {zh: 是, en: Yes}, value: 1}
        - {id: no, title: {zh: 否, en: No}, value: 0, risk: {zh: 目标会变, en: Goals will change}}
)"));
  const Checklist checklist = work.checklist();
  const Item* item = find(checklist.items, "GOAL-01");
  REQUIRE(item);
  CHECK(item->effort == 3);
  const Ask& ask = std::get<Ask>(item->method);
  CHECK(ask.who == same("管理层"));
  CHECK(ask.choices[1].risk.en == "Goals will change");
  CHECK(ask.review);  // it is critical
  work.write("demo.yaml", test::with(test::k_checklist, "    ask:\n", "    ask:\n      review: false\n"));
  const Checklist without = work.checklist();
  CHECK_FALSE(std::get<Ask>(find(without.items, "GOAL-01")->method).review);
}

TEST_CASE("an item says what a condition without rows means, where it has one") {
  const test::Workspace work;
  CHECK_FALSE(find(work.checklist().items, "DATA-01")->empty_not_applicable);
  work.write("demo.yaml", test::with(test::k_checklist, "    check:\n", "    empty: not_applicable\n    check:\n"));
  CHECK(find(work.checklist().items, "DATA-01")->empty_not_applicable);
  work.write("demo.yaml", test::with(test::k_checklist, "    check:\n", "    empty: pass\n    check:\n"));
  CHECK_THAT(work.lint_checklist(), Catch::Contains("'empty' cannot be 'pass'"));
  work.write("demo.yaml", test::with(test::k_checklist, "    ask:\n", "    empty: not_applicable\n    ask:\n"));
  CHECK_THAT(work.lint_checklist(), Catch::Contains("empty is only for a check with a condition on rows"));
}

}  // namespace load_test
