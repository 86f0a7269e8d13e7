// SPDX-License-Identifier: Apache-2.0
#include "checklist/workspace.hpp"

#include <tuple>

namespace condition_test {

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

TEST_CASE("a fault in a condition points into it") {
  const auto [from, to, message] = GENERATE(values<Row>({
      {"applies_if: users > 50", "applies_if: users >> 50",
       "demo.yaml:37:24: expected a value (a name, a number or a quoted text), found '>'\n"
       "    applies_if: users >> 50\n"
       "                       ^\n"},
      {"applies_if: users > 50", "applies_if: 'users > 50 and'",
       "demo.yaml:37:32: the condition ends where a value (a name, a number or a quoted text) was expected\n"
       "    applies_if: 'users > 50 and'\n"
       "                               ^\n"},
      {"applies_if: users > 50", "applies_if: \"1 == 1\"",
       "demo.yaml:37:17: this condition names nothing, so it never changes\n"
       "    applies_if: \"1 == 1\"\n"
       "                ^\n"},
      {"applies_if: users > 50", "applies_if: \"users = 50\"",
       "demo.yaml:37:24: write == to compare\n"
       "    applies_if: \"users = 50\"\n"
       "                       ^\n"},
      {"applies_if: users > 50", "applies_if: [users]",
       "demo.yaml:37:17: 'applies_if' must be a text, not a list of 1\n"
       "    applies_if: [users]\n"
       "                ^\n"},
      {"applies_if: users > 50", "applies_if: ''",
       "demo.yaml:37:17: 'applies_if' must not be empty\n"
       "    applies_if: ''\n"
       "                ^\n"},
      {"applies_if: users > 50",
       "applies_if: >-\n"
       "      users > 50 and\n"
       "      users ~ 3",
       "demo.yaml:39:13: the character '~' cannot stand in a condition\n"
       "      users ~ 3\n"
       "            ^\n"},
      {"when: \"name is not blank\"", "when: \"name is not blank and nmae != ''\"",
       "demo.yaml:27:76: table customers has no column 'nmae'\n"
       "…ble: customers, column: phone, when: \"name is not blank and nmae != ''\"}\n"
       "                                                             ^\n"
       "hint: did you mean 'name'?\n"},
      {"when: \"name is not blank\"", "when: \"name == 'name' and 电话 == 'x'\"",
       "demo.yaml:27:73: table customers has no column '电话'\n"
       "…{table: customers, column: phone, when: \"name == 'name' and 电话 == 'x'\"}\n"
       "                                                             ^\n"
       "hint: allowed: name, phone\n"},
      {"when: \"name is not blank\"", "when: \"name matches '(['\"",
       "demo.yaml:27:67: invalid regular expression: a ] is missing\n"
       "…with: {table: customers, column: phone, when: \"name matches '(['\"}\n"
       "                                                             ^\n"},
  }));
  CHECK(faults(from, to) == message);
}

}  // namespace condition_test
