// SPDX-License-Identifier: Apache-2.0
#include "checklist/workspace.hpp"

#include <tuple>

namespace expect_test {

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

TEST_CASE("an expectation must be readable, and able to fail and to pass") {
  const auto [from, to, message] = GENERATE(values<Row>({
      {"      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n", "",
       "demo.yaml:26:7: probe data.is_complete has no default expectation: write expect\n"
       "      probe: data.is_complete\n"
       "      ^\n"
       "hint: write '>= 95 %' (with >=, <=, ==, > or <)\n"},
      {"expect: {pass: \">= 95 %\", fail: \"< 80 %\"}", "expect: \">= 95\"",
       "demo.yaml:28:15: data.is_complete measures a share, so the expectation needs a %\n"
       "      expect: \">= 95\"\n"
       "              ^\n"
       "hint: write '>= 95 %'\n"},
      {"expect: {pass: \">= 95 %\", fail: \"< 80 %\"}", "expect: \"mostly\"",
       "demo.yaml:28:15: the expectation 'mostly' cannot be read\n"
       "      expect: \"mostly\"\n"
       "              ^\n"
       "hint: write '>= 95 %' (with >=, <=, ==, > or <)\n"},
      {"expect: {pass: \">= 95 %\", fail: \"< 80 %\"}", "expect: \"95 %\"",
       "demo.yaml:28:15: the expectation '95 %' cannot be read\n"
       "      expect: \"95 %\"\n"
       "              ^\n"
       "hint: write '>= 95 %' (with >=, <=, ==, > or <)\n"},
      {"expect: {pass: \">= 95 %\", fail: \"< 80 %\"}", "expect: \"=> 95 %\"",
       "demo.yaml:28:15: the expectation '=> 95 %' cannot be read\n"
       "      expect: \"=> 95 %\"\n"
       "              ^\n"
       "hint: write '>= 95 %' (with >=, <=, ==, > or <)\n"},
      {"expect: {pass: \">= 95 %\", fail: \"< 80 %\"}", "expect: \">= 0 %\"",
       "demo.yaml:28:15: '>= 0 %' always holds: the item could never fail\n"
       "      expect: \">= 0 %\"\n"
       "              ^\n"
       "hint: a share lies between 0 % and 100 %\n"},
      {"expect: {pass: \">= 95 %\", fail: \"< 80 %\"}", "expect: \"> 100 %\"",
       "demo.yaml:28:15: '> 100 %' never holds: the item could never pass\n"
       "      expect: \"> 100 %\"\n"
       "              ^\n"
       "hint: a share lies between 0 % and 100 %\n"},
      {"expect: {pass: \">= 95 %\", fail: \"< 80 %\"}", "expect: \"<= 100 %\"",
       "demo.yaml:28:15: '<= 100 %' always holds: the item could never fail\n"
       "      expect: \"<= 100 %\"\n"
       "              ^\n"
       "hint: a share lies between 0 % and 100 %\n"},
      {"expect: {pass: \">= 95 %\", fail: \"< 80 %\"}", "expect: \"== 120 %\"",
       "demo.yaml:28:15: '== 120 %' never holds: the item could never pass\n"
       "      expect: \"== 120 %\"\n"
       "              ^\n"
       "hint: a share lies between 0 % and 100 %\n"},
      {"expect: {pass: \">= 95 %\", fail: \"< 80 %\"}", "expect: {fail: \"< 80 %\"}",
       "demo.yaml:28:15: 'pass' is missing\n"
       "      expect: {fail: \"< 80 %\"}\n"
       "              ^\n"
       "hint: passes where this holds\n"},
      {"expect: {pass: \">= 95 %\", fail: \"< 80 %\"}", "expect: {pass: \">= 95 %\", fail: \"< 0 %\"}",
       "demo.yaml:28:39: fail '< 0 %' never holds: the item could never fail\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 0 %\"}\n"
       "                                      ^\n"
       "hint: a share lies between 0 % and 100 %\n"},
      {"expect: {pass: \">= 95 %\", fail: \"< 80 %\"}", "expect: {pass: \">= 95 %\", fail: \"< 96 %\"}",
       "demo.yaml:28:39: fail '< 96 %' overlaps pass '>= 95 %'\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 96 %\"}\n"
       "                                      ^\n"
       "hint: fail lies on the other side of pass: {pass: \">= 95 %\", fail: \"< 80 %\"}\n"},
      {"expect: {pass: \">= 95 %\", fail: \"< 80 %\"}", "expect: {pass: \">= 95 %\", fail: \"<= 95 %\"}",
       "demo.yaml:28:39: fail '<= 95 %' overlaps pass '>= 95 %'\n"
       "      expect: {pass: \">= 95 %\", fail: \"<= 95 %\"}\n"
       "                                      ^\n"
       "hint: fail lies on the other side of pass: {pass: \">= 95 %\", fail: \"< 80 %\"}\n"},
      {"expect: {pass: \">= 95 %\", fail: \"< 80 %\"}", "expect: {pass: \">= 95 %\", fail: \"> 99 %\"}",
       "demo.yaml:28:39: fail '> 99 %' overlaps pass '>= 95 %'\n"
       "      expect: {pass: \">= 95 %\", fail: \"> 99 %\"}\n"
       "                                      ^\n"
       "hint: fail lies on the other side of pass: {pass: \">= 95 %\", fail: \"< 80 %\"}\n"},
      {"expect: {pass: \">= 95 %\", fail: \"< 80 %\"}", "expect: {pass: \">= 95 %\", fail: \"== 10 %\"}",
       "demo.yaml:28:39: fail '== 10 %' overlaps pass '>= 95 %'\n"
       "      expect: {pass: \">= 95 %\", fail: \"== 10 %\"}\n"
       "                                      ^\n"
       "hint: fail lies on the other side of pass: {pass: \">= 95 %\", fail: \"< 80 %\"}\n"},
      {"expect: {pass: \">= 95 %\", fail: \"< 80 %\"}", "expect: {pass: \">= 95 %\", fial: \"< 80 %\"}",
       "demo.yaml:28:33: unknown key 'fial'\n"
       "      expect: {pass: \">= 95 %\", fial: \"< 80 %\"}\n"
       "                                ^\n"
       "hint: did you mean 'fail'?\n"},
      {"expect: {pass: \">= 95 %\", fail: \"< 80 %\"}", "expect: [\">= 95 %\"]",
       "demo.yaml:28:15: 'expect' must be a text, or a map (key: value), not a list of 1\n"
       "      expect: [\">= 95 %\"]\n"
       "              ^\n"},
      {"expect: {pass: \">= 95 %\", fail: \"< 80 %\"}", "expect: \"\"",
       "demo.yaml:28:15: 'expect' must not be empty\n"
       "      expect: \"\"\n"
       "              ^\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: data.has_rows\n"
       "      with: {table: customers}\n"
       "      expect: \">= 5 %\"\n",
       "demo.yaml:28:15: data.has_rows does not measure a share, so the expectation has no %\n"
       "      expect: \">= 5 %\"\n"
       "              ^\n"
       "hint: leave the % out\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: data.has_rows\n"
       "      with: {table: customers}\n"
       "      expect: \">= 0\"\n",
       "demo.yaml:28:15: '>= 0' always holds: the item could never fail\n"
       "      expect: \">= 0\"\n"
       "              ^\n"
       "hint: a count is never below 0\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: data.has_rows\n"
       "      with: {table: customers}\n"
       "      expect: \"< 0\"\n",
       "demo.yaml:28:15: '< 0' never holds: the item could never pass\n"
       "      expect: \"< 0\"\n"
       "              ^\n"
       "hint: a count is never below 0\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: technology.takes_everything\n"
       "      with: {limit: 1}\n"
       "      expect: \"< 5 %\"\n",
       "demo.yaml:28:15: technology.takes_everything does not measure a share, so the expectation has no %\n"
       "      expect: \"< 5 %\"\n"
       "              ^\n"
       "hint: leave the % out\n"},
      {"      probe: data.is_complete\n"
       "      with: {table: customers, column: phone, when: \"name is not blank\"}\n"
       "      expect: {pass: \">= 95 %\", fail: \"< 80 %\"}\n",
       "      probe: technology.takes_everything\n"
       "      with: {limit: 1}\n"
       "      expect: \"<= 1e999\"\n",
       "demo.yaml:28:15: the expectation '<= 1e999' cannot be read\n"
       "      expect: \"<= 1e999\"\n"
       "              ^\n"
       "hint: write '<= 5' (with >=, <=, ==, > or <)\n"},
  }));
  CHECK(faults(from, to) == message);
}

}  // namespace expect_test
