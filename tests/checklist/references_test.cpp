// SPDX-License-Identifier: Apache-2.0
#include "checklist/workspace.hpp"

#include <tuple>

namespace references_test {

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

TEST_CASE("ids must be there, and once") {
  const auto [from, to, message] = GENERATE(values<Row>({
      {"domain: data", "domain: date",
       "demo.yaml:19:13: there is no domain 'date'\n"
       "    domain: date\n"
       "            ^\n"
       "hint: did you mean 'data'?\n"},
      {"phases: [kickoff, golive]", "phases: [kickof, golive, uat]",
       "demo.yaml:20:14: there is no phase 'kickof'\n"
       "    phases: [kickof, golive, uat]\n"
       "             ^\n"
       "hint: did you mean 'kickoff'?\n"
       "demo.yaml:20:30: there is no phase 'uat'\n"
       "    phases: [kickof, golive, uat]\n"
       "                             ^\n"
       "hint: allowed: kickoff, golive\n"},
      {"id: GOAL-01", "id: DATA-01",
       "demo.yaml:29:9: item 'DATA-01' is already defined at demo.yaml:18\n"
       "  - id: DATA-01\n"
       "        ^\n"
       "hint: to change an item of the base, write it under overlay: items:\n"},
      {"- {id: golive, title: {zh: 上线, en: Go-live}}", "- {id: kickoff, title: {zh: 上线, en: Go-live}}",
       "demo.yaml:6:10: 'kickoff' is already in 'phases', at demo.yaml:5\n"
       "  - {id: kickoff, title: {zh: 上线, en: Go-live}}\n"
       "         ^\n"
       "demo.yaml:20:23: there is no phase 'golive'\n"
       "    phases: [kickoff, golive]\n"
       "                      ^\n"
       "hint: allowed: kickoff\n"},
      {"- {id: goals, title: {zh: 目标, en: Goals}}", "- {id: data, title: {zh: 目标, en: Goals}}",
       "demo.yaml:9:10: 'data' is already in 'domains', at demo.yaml:8\n"
       "  - {id: data, title: {zh: 数据, en: Data}, weight:…\n"
       "         ^\n"
       "demo.yaml:30:13: there is no domain 'goals'\n"
       "    domain: goals\n"
       "            ^\n"
       "hint: allowed: data\n"},
      {"{id: phone, title", "{id: name, title",
       "demo.yaml:16:14: 'name' is already in 'columns', at demo.yaml:15\n"
       "      - {id: name, title: {zh: 电话, en: Phone}, aliase…\n"
       "             ^\n"
       "demo.yaml:27:40: table customers has no column 'phone'\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "                                       ^\n"
       "hint: allowed: name, name\n"},
      {"needs: [DATA-01]", "needs: [DATA-1]",
       "demo.yaml:36:13: there is no item 'DATA-1'\n"
       "    needs: [DATA-1]\n"
       "            ^\n"
       "hint: did you mean 'DATA-01'?\n"},
      {"needs: [DATA-01]", "needs: [GOAL-01]",
       "demo.yaml:36:13: item GOAL-01 cannot need itself\n"
       "    needs: [GOAL-01]\n"
       "            ^\n"},
      {"severity: high",
       "severity: high\n"
       "    needs: [GOAL-01]",
       "demo.yaml:37:13: needs runs in a circle: DATA-01 -> GOAL-01 -> DATA-01\n"
       "    needs: [DATA-01]\n"
       "            ^\n"},
      {"      valid: 180d",
       "      choices:\n"
       "        - {id: a, title: {zh: 甲, en: A}, value: 1}\n"
       "        - {id: a, title: {zh: 乙, en: B}, value: 0}",
       "demo.yaml:42:16: 'a' is already in 'choices', at demo.yaml:41\n"
       "        - {id: a, title: {zh: 乙, en: B}, value: 0}\n"
       "               ^\n"},
      {"      valid: 180d",
       "      choices:\n"
       "        - {id: a, title: {zh: 甲, en: A}, value: 1}\n"
       "        - {id: b, title: {zh: 乙, en: B}, value: 1}",
       "demo.yaml:41:9: all choices have the same value: the item would never change\n"
       "        - {id: a, title: {zh: 甲, en: A}, value: …\n"
       "        ^\n"},
  }));
  CHECK(faults(from, to) == message);
}

}  // namespace references_test
