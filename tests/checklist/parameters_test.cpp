// SPDX-License-Identifier: Apache-2.0
#include "checklist/workspace.hpp"

#include <tuple>

namespace parameters_test {

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

TEST_CASE("what is wrong with a probe and its parameters is told in full") {
  const auto [from, to, message] = GENERATE(values<Row>({
      {"probe: data.is_complete", "probe: data.is_complet",
       "demo.yaml:26:14: there is no probe 'data.is_complet'\n"
       "      probe: data.is_complet\n"
       "             ^\n"
       "hint: did you mean 'data.is_complete'?\n"},
      {"probe: data.is_complete", "probe: nothing.like_it",
       "demo.yaml:26:14: there is no probe 'nothing.like_it'\n"
       "      probe: nothing.like_it\n"
       "             ^\n"
       "hint: allowed: data.has_rows, data.is_complete, goals.are_smart, technology.takes_everything, "
       "testing.takes_nothing\n"},
      {"with: {table: customers, column: phone, when: \"name is not blank\"}", "with: {table: customers, colum: phone}",
       "demo.yaml:26:7: probe data.is_complete needs the parameter 'column'\n"
       "      probe: data.is_complete\n"
       "      ^\n"
       "hint: what column is\n"
       "demo.yaml:27:32: probe data.is_complete has no parameter 'colum'\n"
       "      with: {table: customers, colum: phone}\n"
       "                               ^\n"
       "hint: did you mean 'column'?\n"},
      {"with: {table: customers, column: phone, when: \"name is not blank\"}", "with: {table: customers}",
       "demo.yaml:26:7: probe data.is_complete needs the parameter 'column'\n"
       "      probe: data.is_complete\n"
       "      ^\n"
       "hint: what column is\n"},
      {"      with: {table: customers, column: phone, when: \"name is not blank\"}\n", "",
       "demo.yaml:26:7: probe data.is_complete needs the parameter 'table'\n"
       "      probe: data.is_complete\n"
       "      ^\n"
       "hint: what table is\n"
       "demo.yaml:26:7: probe data.is_complete needs the parameter 'column'\n"
       "      probe: data.is_complete\n"
       "      ^\n"
       "hint: what column is\n"},
      {"with: {table: customers, column: phone, when: \"name is not blank\"}", "with: {table: customer, column: phone}",
       "demo.yaml:27:21: there is no table 'customer'\n"
       "      with: {table: customer, column: phone}\n"
       "                    ^\n"
       "hint: did you mean 'customers'?\n"},
      {"with: {table: customers, column: phone, when: \"name is not blank\"}", "with: {table: customers, column: fone}",
       "demo.yaml:27:40: table customers has no column 'fone'\n"
       "      with: {table: customers, column: fone}\n"
       "                                       ^\n"
       "hint: allowed: name, phone\n"},
      {"with: {table: customers, column: phone, when: \"name is not blank\"}",
       "with: {table: [customers], column: phone}",
       "demo.yaml:27:21: 'table' must be a text, not a list of 1\n"
       "      with: {table: [customers], column: phone}\n"
       "                    ^\n"},
      {"with: {table: customers, column: phone, when: \"name is not blank\"}", "with: {table: customers, column: }",
       "demo.yaml:27:40: 'column' must be a text, not empty\n"
       "      with: {table: customers, column: }\n"
       "                                       ^\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: testing.takes_nothing\n"
       "      with: {a: 1}\n",
       "demo.yaml:27:14: probe testing.takes_nothing has no parameter 'a'\n"
       "      with: {a: 1}\n"
       "             ^\n"
       "hint: probe testing.takes_nothing takes no parameters\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: technology.takes_everything\n"
       "      with: {mode: strickt, modes: [lenient, lenyent]}\n",
       "demo.yaml:27:20: 'mode' cannot be 'strickt'\n"
       "      with: {mode: strickt, modes: [lenient, lenyent]}\n"
       "                   ^\n"
       "hint: did you mean 'strict'?\n"
       "demo.yaml:27:46: 'modes' cannot be 'lenyent'\n"
       "      with: {mode: strickt, modes: [lenient, lenyent]}\n"
       "                                             ^\n"
       "hint: did you mean 'lenient'?\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: technology.takes_everything\n"
       "      with: {urls: ['fact:service_url', 'tcp://erp:1433', crm.example.com]}\n",
       "demo.yaml:27:59: 'crm.example.com' is no address; write https://host:port/path, http://..., tcp://host:port or "
       "fact:NAME\n"
       "      with: {urls: ['fact:service_url', 'tcp://erp:1433', crm.example.com]}\n"
       "                                                          ^\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: technology.takes_everything\n"
       "      with: {mode: ' ', modes: []}\n",
       "demo.yaml:27:20: 'mode' must be a text, not ' '\n"
       "      with: {mode: ' ', modes: []}\n"
       "                   ^\n"
       "demo.yaml:27:32: 'modes' must be a text or a list of texts, not an empty list\n"
       "      with: {mode: ' ', modes: []}\n"
       "                               ^\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: technology.takes_everything\n"
       "      with: {modes: [strict, {a: b}, ], names: []}\n",
       "demo.yaml:27:30: each entry of 'modes' must be a text, not a map\n"
       "      with: {modes: [strict, {a: b}, ], names: []}\n"
       "                             ^\n"
       "demo.yaml:27:48: 'names' must be a text or a list of texts, not an empty list\n"
       "      with: {modes: [strict, {a: b}, ], names: []}\n"
       "                                               ^\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: technology.takes_everything\n"
       "      with: {steps: {}}\n",
       "demo.yaml:27:21: 'steps' must be a map of names to lists of texts, such as {create: [create, new]}, not an "
       "empty map\n"
       "      with: {steps: {}}\n"
       "                    ^\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: technology.takes_everything\n"
       "      with: {limit: 1.5}\n",
       "demo.yaml:27:21: 'limit' must be a whole number, not '1.5'\n"
       "      with: {limit: 1.5}\n"
       "                    ^\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: technology.takes_everything\n"
       "      with: {limit: '5'}\n",
       "demo.yaml:27:21: 'limit' must be a whole number, not '5'\n"
       "      with: {limit: '5'}\n"
       "                    ^\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: technology.takes_everything\n"
       "      with: {ratio: much}\n",
       "demo.yaml:27:21: 'ratio' must be a number, not 'much'\n"
       "      with: {ratio: much}\n"
       "                    ^\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: technology.takes_everything\n"
       "      with: {strict: yes}\n",
       "demo.yaml:27:22: 'strict' must be true or false, not 'yes'\n"
       "      with: {strict: yes}\n"
       "                     ^\n"
       "hint: write true\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: technology.takes_everything\n"
       "      with: {names: {a: b}}\n",
       "demo.yaml:27:21: 'names' must be a text or a list of texts, not a map\n"
       "      with: {names: {a: b}}\n"
       "                    ^\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: technology.takes_everything\n"
       "      with: {at_least: 15.x}\n",
       "demo.yaml:27:24: 'at_least' must be a version of dotted numbers such as 10.0.19045, not '15.x'\n"
       "      with: {at_least: 15.x}\n"
       "                       ^\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: technology.takes_everything\n"
       "      with: {at_least: v15}\n",
       "demo.yaml:27:24: 'at_least' must be a version of dotted numbers such as 10.0.19045, not 'v15'\n"
       "      with: {at_least: v15}\n"
       "                       ^\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: technology.takes_everything\n"
       "      with: {steps: [a, b]}\n",
       "demo.yaml:27:21: 'steps' must be a map of names to lists of texts, such as {create: [create, new]}, not a list "
       "of 2\n"
       "      with: {steps: [a, b]}\n"
       "                    ^\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: technology.takes_everything\n"
       "      with: {steps: {a: }}\n",
       "demo.yaml:27:25: 'a' must be a text or a list of texts, not empty\n"
       "      with: {steps: {a: }}\n"
       "                        ^\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: technology.takes_everything\n"
       "      with: {path: [a]}\n",
       "demo.yaml:27:20: 'path' must be a text, not a list of 1\n"
       "      with: {path: [a]}\n"
       "                   ^\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: technology.takes_everything\n"
       "      with: {pattern: '(['}\n",
       "demo.yaml:27:23: invalid regular expression: a ] is missing\n"
       "      with: {pattern: '(['}\n"
       "                      ^\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: technology.takes_everything\n"
       "      with: {other_table: customers, other_columns: [name, fone]}\n",
       "demo.yaml:27:60: table customers has no column 'fone'\n"
       "      with: {other_table: customers, other_columns: [name, fone]}\n"
       "                                                           ^\n"
       "hint: allowed: name, phone\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: goals.are_smart\n"
       "      with: {table: customers}\n",
       "demo.yaml:26:7: probe goals.are_smart needs the column 'owner' of table customers, which does not declare it\n"
       "      probe: goals.are_smart\n"
       "      ^\n"
       "hint: allowed: name, phone\n"
       "demo.yaml:26:7: probe goals.are_smart needs the table 'strategy', which the checklist does not declare\n"
       "      probe: goals.are_smart\n"
       "      ^\n"
       "hint: allowed: customers\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: goals.are_smart\n"
       "      with: {table: customers, backwards: true}\n",
       "demo.yaml:27:43: the parameters of probe goals.are_smart do not fit together: not backwards\n"
       "      with: {table: customers, backwards: true}\n"
       "                                          ^\n"
       "hint: leave it out\n"},
  }));
  CHECK(faults(from, to) == message);
}

}  // namespace parameters_test
