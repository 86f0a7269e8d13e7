// SPDX-License-Identifier: Apache-2.0
#include "checklist/workspace.hpp"

#include <tuple>

namespace parts_test {

using namespace readiness;

namespace {

// An item of two parts, and one that needs it.
constexpr std::string_view k_parts = R"(checklist: top
extends: ./demo.yaml
items:
  - id: DATA-FILLED
    domain: data
    phases: [kickoff, golive]
    severity: critical
    weight: 6
    title: {zh: 关键字段完整, en: Key fields are filled}
    why: {zh: 原因, en: Reason}
    fix: {zh: 补录, en: Fill them in}
    source: 二.1
    basis: proposal
    applies_if: users > 50
    parts:
      - id: DATA-02-NAME
        title: {zh: 客户有名称, en: Customers have a name}
        check: {probe: data.is_complete, with: {table: customers, column: name}, expect: ">= 100 %"}
      - id: DATA-02-PHONE
        title: {zh: 客户有电话, en: Customers have a phone}
        fix: {zh: 打电话问, en: Call them}
        phases: [golive]
        check: {probe: data.is_complete, with: {table: customers, column: phone}, expect: ">= 100 %"}
  - id: DATA-99
    domain: data
    phases: [golive]
    severity: low
    title: {zh: 甲, en: A}
    why: {zh: 乙, en: B}
    fix: {zh: 丙, en: C}
    needs: [DATA-FILLED, GOAL-01]
    check: {probe: data.has_rows, with: {table: customers}}
)";

test::Workspace parts() { return {"top.yaml", k_parts}; }

// project.yaml on top of a checklist with parts.
struct OnTop : test::Workspace {
  explicit OnTop(const std::string& overlay) : Workspace("top.yaml", k_parts) {
    write("project.yaml", "checklist: p\nextends: ./top.yaml\noverlay: " + overlay + "\n");
  }
};

std::vector<std::string> ids(const Checklist& checklist) {
  std::vector<std::string> all;
  for (const Item& item : checklist.items) all.push_back(item.part_of.empty() ? item.id : item.part_of + "/" + item.id);
  return all;
}

}  // namespace

TEST_CASE("an item stands before its parts, which have what it has unless they say otherwise") {
  const Checklist checklist = parts().checklist("top.yaml");
  CHECK(ids(checklist) == std::vector<std::string>{"GOAL-01", "DATA-01", "DATA-FILLED", "DATA-FILLED/DATA-02-NAME",
                                                   "DATA-FILLED/DATA-02-PHONE", "DATA-99"});
  const Item& item = *find(checklist.items, "DATA-FILLED");
  CHECK(std::holds_alternative<Parts>(item.method));
  CHECK(item.weight == 6);
  const Item& name = *find(checklist.items, "DATA-02-NAME");
  CHECK(name.domain == "data");
  CHECK(name.severity == Severity::critical);
  CHECK(name.gate);
  CHECK(name.proposal);
  CHECK(name.source == "二.1");
  CHECK(name.fix.en == "Fill them in");
  CHECK(name.applies_if == "users > 50");
  CHECK(name.phases == std::vector<std::string>{"kickoff", "golive"});
  CHECK_FALSE(name.weight);  // the item's is shared
  CHECK(name.place.line == 16);
  const Item& phone = *find(checklist.items, "DATA-02-PHONE");
  CHECK(phone.fix.en == "Call them");
  CHECK(phone.phases == std::vector<std::string>{"golive"});
}

TEST_CASE("who needs an item needs its parts") {
  const Checklist checklist = parts().checklist("top.yaml");
  CHECK(find(checklist.items, "DATA-99")->needs ==
        std::vector<std::string>{"DATA-02-NAME", "DATA-02-PHONE", "GOAL-01"});
}

TEST_CASE("layers keep, remove and change parts like items") {
  using Row = std::tuple<std::string, std::vector<std::string>>;
  const auto [overlay, left] = GENERATE(values<Row>({
      {"{keep: [DATA-FILLED]}", {"DATA-FILLED", "DATA-FILLED/DATA-02-NAME", "DATA-FILLED/DATA-02-PHONE"}},
      {"{keep: [DATA-02-PHONE]}", {"DATA-02-PHONE"}},
      {"{remove: [DATA-01, GOAL-01, DATA-FILLED]}", {"DATA-99"}},
      {"{remove: [DATA-01, GOAL-01, DATA-02-NAME]}", {"DATA-02-PHONE", "DATA-99"}},
      {"{remove: [DATA-01, GOAL-01, DATA-02-NAME, DATA-02-PHONE]}", {"DATA-99"}},
      {"{keep: [DATA-99], items: {DATA-99: {severity: high}}}", {"DATA-99"}},
      {"{keep: [DATA-FILLED], items: {DATA-FILLED: {check: {probe: data.has_rows, with: {table: customers}}}}}",
       {"DATA-FILLED"}},
  }));
  INFO(overlay);
  CHECK(ids(OnTop(overlay).checklist("project.yaml")) == left);
}

TEST_CASE("what an item of parts says anew holds for its parts, and a part is changed by its id") {
  const Checklist checklist =
      OnTop("{items: {DATA-FILLED: {severity: low}, DATA-02-NAME: {expect: \">= 90 %\"}}}").checklist("project.yaml");
  CHECK(find(checklist.items, "DATA-02-PHONE")->severity == Severity::low);
  CHECK_FALSE(find(checklist.items, "DATA-02-PHONE")->gate);
  CHECK(std::get<Check>(find(checklist.items, "DATA-02-NAME")->method).expect.pass.value == 90);
}

TEST_CASE("what is wrong with parts is told at its place") {
  using Row = std::tuple<std::string, std::string, std::string>;
  const auto [from, to, message] = GENERATE(values<Row>({
      {"      - id: DATA-02-NAME", "      - id: DATA-01",
       "top.yaml:16:13: item 'DATA-01' is already defined at demo.yaml:18"},
      {"        phases: [golive]", "        severity: low", "top.yaml:22:9: unknown key 'severity'"},
      {"        phases: [golive]", "        phases: [golife]", "top.yaml:22:18: there is no phase 'golife'"},
      {"        phases: [golive]", "        needs: [DATA-FILLED]",
       "top.yaml:22:17: item DATA-02-PHONE cannot need itself"},
      {"with: {table: customers, column: phone}", "with: {table: customers, column: fone}",
       "top.yaml:23:75: table customers has no column 'fone'"},
      {"        title: {zh: 客户有名称, en: Customers have a name}\n", "", "top.yaml:16:9: 'title' is missing"},
      {"    parts:\n", "    check: {probe: data.has_rows, with: {table: customers}}\n    parts:\n",
       "top.yaml:4:5: exactly one of check, ask, parts must be given"},
  }));
  const test::Workspace work("top.yaml", test::with(k_parts, from, to));
  INFO(work.lint_checklist("top.yaml"));
  CHECK(work.lint_checklist("top.yaml").find(message) != std::string::npos);
}

TEST_CASE("a part that is left alone is an item, with the weight of the one it belonged to") {
  const Checklist checklist = OnTop("{keep: [DATA-02-PHONE, DATA-99]}").checklist("project.yaml");
  CHECK(checklist.items[0].weight == 6);
  CHECK(checklist.items[0].title.en == "Customers have a phone");
  CHECK(checklist.items[1].needs == std::vector<std::string>{"DATA-02-PHONE"});
}

TEST_CASE("what is the item's cannot be changed for a part alone") {
  CHECK(OnTop("{items: {DATA-02-NAME: {severity: low}}}").lint_checklist("project.yaml") ==
        "project.yaml:3:34: DATA-02-NAME is a part of item DATA-FILLED and has no 'severity' of its own\n"
        "overlay: {items: {DATA-02-NAME: {severity: low}}}\n"
        "                                 ^\n"
        "hint: change DATA-FILLED instead\n");
}

TEST_CASE("an item of parts has no parameters to change") {
  CHECK(OnTop("{items: {DATA-FILLED: {expect: \">= 90 %\"}}}").lint_checklist("project.yaml") ==
        "project.yaml:3:33: item DATA-FILLED is made of parts and has no 'expect'\n"
        "overlay: {items: {DATA-FILLED: {expect: \">= 90 %\"}}}\n"
        "                                ^\n"
        "hint: change one of its parts: DATA-02-NAME, DATA-02-PHONE\n");
}

}  // namespace parts_test
