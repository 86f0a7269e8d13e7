// SPDX-License-Identifier: Apache-2.0
#include "checklist/workspace.hpp"

#include <tuple>

namespace form_test {

using namespace readiness;

namespace {

// In the checklist of workspace.hpp: replace this, by that, to be told so.
using Row = std::tuple<std::string, std::string, std::string>;

std::string faults(const std::string& from, const std::string& to) {
  const test::Workspace work;
  work.write("demo.yaml", test::with(test::k_checklist, from, to));
  return work.lint_checklist();
}

}  // namespace

TEST_CASE("what does not have the form of a checklist is told in full") {
  const auto [from, to, message] = GENERATE(values<Row>({
      {"severity: high",
       "wieght: 3\n"
       "    severity: high",
       "demo.yaml:21:5: unknown key 'wieght'\n"
       "    wieght: 3\n"
       "    ^\n"
       "hint: did you mean 'weight'?\n"},
      {"    why: {zh: 没有电话无法回访, en: Without it nobody can call back}\n", "",
       "demo.yaml:18:5: 'why' is missing\n"
       "  - id: DATA-01\n"
       "    ^\n"
       "hint: why it matters\n"},
      {"    fix: {zh: 补录电话, en: Fill in the phone}\n", "",
       "demo.yaml:18:5: 'fix' is missing\n"
       "  - id: DATA-01\n"
       "    ^\n"
       "hint: what to do about it\n"},
      {"    severity: high\n",
       "    severity: high\n"
       "    severity: low\n",
       "demo.yaml:22:5: duplicate key 'severity', already written in line 21\n"
       "    severity: low\n"
       "    ^\n"},
      {"    fix: {zh: 补录电话, en: Fill in the phone}", "    fix: {zh: 补录电话}",
       "demo.yaml:24:10: 'fix' has no en (English) text\n"
       "    fix: {zh: 补录电话}\n"
       "         ^\n"
       "hint: write {zh: 中文, en: English}\n"},
      {"{zh: 补录电话, en: Fill in the phone}", "{en: Fill in the phone, zh: ''}",
       "demo.yaml:24:38: 'zh' must not be empty\n"
       "    fix: {en: Fill in the phone, zh: ''}\n"
       "                                     ^\n"},
      {"{zh: 补录电话, en: Fill in the phone}", "Fill in the phone",
       "demo.yaml:24:10: 'fix' must be a text in both languages, not 'Fill in the phone'\n"
       "    fix: Fill in the phone\n"
       "         ^\n"
       "hint: write {zh: 中文, en: English}\n"},
      {"{zh: 补录电话, en: Fill in the phone}", "{zh: 补录电话, en: Fill, fr: Remplir}",
       "demo.yaml:24:31: unknown key 'fr'\n"
       "    fix: {zh: 补录电话, en: Fill, fr: Remplir}\n"
       "                                  ^\n"
       "hint: allowed: zh, en\n"},
      {"{zh: 补录电话, en: Fill in the phone}", "{zh: 补录电话, en: Fill in the phone, or call}",
       "demo.yaml:24:44: unknown key 'or call'\n"
       "    fix: {zh: 补录电话, en: Fill in the phone, or call}\n"
       "                                               ^\n"
       "hint: inside {}, a text with a comma needs quotes\n"},
      {"severity: high", "severity: hihg",
       "demo.yaml:21:15: 'severity' cannot be 'hihg'\n"
       "    severity: hihg\n"
       "              ^\n"
       "hint: did you mean 'high'?\n"},
      {"severity: high", "severity: [high]",
       "demo.yaml:21:15: 'severity' must be a text, not a list of 1\n"
       "    severity: [high]\n"
       "              ^\n"},
      {"severity: high",
       "severity: high\n"
       "    gate: yes",
       "demo.yaml:22:11: 'gate' must be true or false, not 'yes'\n"
       "    gate: yes\n"
       "          ^\n"
       "hint: write true\n"},
      {"severity: high",
       "severity: high\n"
       "    gate: Off",
       "demo.yaml:22:11: 'gate' must be true or false, not 'Off'\n"
       "    gate: Off\n"
       "          ^\n"
       "hint: write false\n"},
      {"severity: high",
       "severity: high\n"
       "    weight: -1",
       "demo.yaml:22:13: 'weight' must be a number above 0, not '-1'\n"
       "    weight: -1\n"
       "            ^\n"},
      {"phases: [kickoff, golive]", "phases: []",
       "demo.yaml:20:13: 'phases' must be a list of at least 1, not an empty list\n"
       "    phases: []\n"
       "            ^\n"},
      {"phases: [kickoff, golive]", "phases: kickoff",
       "demo.yaml:20:13: 'phases' must be a list of at least 1, not 'kickoff'\n"
       "    phases: kickoff\n"
       "            ^\n"},
      {"id: DATA-01", "id: DATA 01",
       "demo.yaml:18:9: 'id' must be an id, not 'DATA 01'\n"
       "  - id: DATA 01\n"
       "        ^\n"
       "hint: an id becomes a file name: no blanks, no control characters, no .., none of , : * / \\ ? \" < > |, no . "
       "at either end, no reserved name such as CON\n"
       "demo.yaml:36:13: there is no item 'DATA-01'\n"
       "    needs: [DATA-01]\n"
       "            ^\n"
       "hint: did you mean 'DATA 01'?\n"},
      {"id: phone", "id: '1phone'",
       "demo.yaml:16:14: 'id' must be a name that conditions can use, not '1phone'\n"
       "      - {id: '1phone', title: {zh: 电话, en: Phone}, al…\n"
       "             ^\n"
       "hint: begin with a letter or _, go on with letters, digits, _ and .; no keyword such as and, or, not, in, is\n"
       "demo.yaml:27:40: table customers has no column 'phone'\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "                                       ^\n"
       "hint: did you mean '1phone'?\n"},
      {"id: phone", "id: in",
       "demo.yaml:16:14: 'id' must be a name that conditions can use, not 'in'\n"
       "      - {id: in, title: {zh: 电话, en: Phone}, aliases:…\n"
       "             ^\n"
       "hint: begin with a letter or _, go on with letters, digits, _ and .; no keyword such as and, or, not, in, is\n"
       "demo.yaml:27:40: table customers has no column 'phone'\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "                                       ^\n"
       "hint: allowed: name, in\n"},
      {"overall: 60 %", "overall: 160 %",
       "demo.yaml:5:71: 'overall' must be a percentage from 0 % to 100 %, not '160 %'\n"
       "…ickoff, title: {zh: 启动, en: Kickoff}, thresholds: {overall: 160 %, coverage: 50}}\n"
       "                                                               ^\n"},
      {"weight: 2", "weight: 0",
       "demo.yaml:9:51: 'weight' must be a number above 0, not '0'\n"
       "  - {id: data, title: {zh: 数据, en: Data}, weight: 0}\n"
       "                                                    ^\n"},
      {"valid: 180d", "valid: 6 months",
       "demo.yaml:40:14: 'valid' must be a number of days such as 180d, not '6 months'\n"
       "      valid: 6 months\n"
       "             ^\n"},
      {"valid: 180d", "valid: 0x10d",
       "demo.yaml:40:14: 'valid' must be a number of days such as 180d, not '0x10d'\n"
       "      valid: 0x10d\n"
       "             ^\n"},
      {"    ask:\n"
       "      question: {zh: 目标是否已批准？, en: Are the goals approved?}\n"
       "      valid: 180d\n",
       "",
       "demo.yaml:29:5: exactly one of check, ask, parts must be given\n"
       "  - id: GOAL-01\n"
       "    ^\n"},
      {"    ask:\n",
       "    check: {probe: data.has_rows, with: {table: customers}}\n"
       "    ask:\n",
       "demo.yaml:29:5: exactly one of check, ask, parts must be given\n"
       "  - id: GOAL-01\n"
       "    ^\n"},
      {"      valid: 180d", "      choices: [{id: a, title: {zh: 甲, en: A}, value: 2}]",
       "demo.yaml:40:16: 'choices' must be a list of at least 2, not a list of 1\n"
       "      choices: [{id: a, title: {zh: 甲, en: A}, value: 2…\n"
       "               ^\n"},
      {"version: 1.2\n", "",
       "demo.yaml:1:1: 'version' is missing\n"
       "checklist: demo\n"
       "^\n"
       "hint: version of the checklist, as reports show it\n"},
      {"    title: {zh: 客户, en: Customers}\n", "",
       "demo.yaml:11:5: 'title' is missing\n"
       "  - id: customers\n"
       "    ^\n"
       "hint: title in both languages\n"},
      {"tables:\n",
       "tables: customers\n"
       "more:\n",
       "demo.yaml:10:9: 'tables' must be a list, not 'customers'\n"
       "tables: customers\n"
       "        ^\n"
       "demo.yaml:11:1: unknown key 'more'\n"
       "more:\n"
       "^\n"
       "hint: allowed: checklist, version, title, extends, include, phases, domains, weights, thresholds, tables, "
       "items, exports, examples, overlay\n"
       "demo.yaml:28:21: there is no table 'customers'\n"
       "      with: {table: customers, column: phone, when: \"name is…\n"
       "                    ^\n"},
      {"items:\n",
       "items:\n"
       "  - just a text\n",
       "demo.yaml:18:5: each entry of 'items' must be a map (key: value), not 'just a text'\n"
       "  - just a text\n"
       "    ^\n"},
  }));
  CHECK(faults(from, to) == message);
}

}  // namespace form_test
