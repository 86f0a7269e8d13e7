// SPDX-License-Identifier: Apache-2.0
#include "scaffold/scaffold.hpp"

#include "scaffold/needs.hpp"
#include "scaffold/registers.hpp"
#include "util/strings.hpp"

#include <catch2/catch.hpp>

namespace scaffold_test {

using namespace readiness;
using scaffold::ColumnName;
using scaffold::KnownValues;

namespace {

Item with_check(const std::string& id, const std::string& probe, const std::map<std::string, ParamValue>& with,
                const std::string& phase = "kickoff") {
  Check check{.probe = probe};
  for (const auto& [name, value] : with) check.with.set(name, value);
  return {.id = id, .domain = "data", .phases = {phase}, .title = same(id), .method = check};
}

ParamValue text(const std::string& value) { return {value, {}}; }
ParamValue list(const std::vector<std::string>& values) { return {values, {}}; }

Table people() {
  return {.id = "people",
          .title = {"人员", "People"},
          .kind = TableKind::written,
          .columns = {{.id = "name", .title = {"姓名", "Name"}, .example = {"李雷", "Li Lei"}},
                      {.id = "status", .title = {"状态", "Status"}, .example = {"在职", "active"}},
                      {.id = "note", .title = {"备注 \"x\"", "Note"}}},
          .file = "registers/people.csv"};
}

Checklist checklist() {
  Checklist result{
      .id = "c",
      .title = same("C"),
      .phases = {{"kickoff", {"启动", "Kickoff"}, {}}, {"golive", {"上线", "Go-live"}, {}}},
      .domains = {{"data", {"数据", "Data"}}},
      .tables = {
          people(),
          {.id = "orders", .title = {"订单", "Orders"}, .columns = {{"amount", {"金额", "Amount"}}}, .file = "o.csv"},
          {.id = "later", .title = same("L"), .columns = {{"a", same("A")}}, .file = "registers/l.csv"}}};
  Item question{.id = "Q-1", .domain = "data", .phases = {"kickoff"}, .title = {"问题", "Question"}};
  question.method = Ask{.question = same("?"),
                        .choices = {{"yes", same("Y"), 1}, {"no", same("N"), 0}},
                        .evidence = true,
                        .review = true,
                        .who = {"财务部", "Finance"}};
  question.applies_if = "deployment == 'saas'";
  result.items = {with_check("D-1", "data.is_complete",
                             {{"table", text("people")},
                              {"column", text("name")},
                              {"when", text("status == '在职' or status in ['试用', '在职']")}}),
                  with_check("D-2", "data.is_on_list",
                             {{"table", text("people")}, {"column", text("note")}, {"values", list({"甲", "乙"})}}),
                  with_check("D-3", "data.is_complete", {{"table", text("orders")}, {"column", text("amount")}}),
                  with_check("D-4", "data.is_complete", {{"table", text("later")}, {"column", text("a")}}, "golive"),
                  with_check("T-1", "technology.has_file", {{"path", text("documents/spec.md")}}),
                  with_check("T-2", "technology.has_file", {{"path", text(".")}}),
                  question};
  return result;
}

std::map<std::string, std::string> files(scaffold::Registers registers, Language language = Language::en) {
  const Checklist all = checklist();
  auto made = scaffold::scaffold(all, "c", all.phases[0], language, registers);
  REQUIRE(made);
  std::map<std::string, std::string> result;
  for (scaffold::File& file : *made) result[file.path] = std::move(file.bytes);
  return result;
}

bool contains(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("a phase needs what its items look at, and nothing else") {
  const Checklist all = checklist();
  const scaffold::Needs needs = scaffold::needs_of(all, all.phases[0]);
  REQUIRE(needs.tables.size() == 2);
  CHECK(needs.tables[0]->id == "people");
  CHECK(needs.items_of.at("people") == std::vector<std::string>{"D-1", "D-2"});
  REQUIRE(needs.documents.size() == 1);
  CHECK(needs.documents[0].name == "documents/spec.md");
  REQUIRE(needs.facts.size() == 1);
  CHECK(needs.facts[0].name == "deployment");
  CHECK(needs.questions.size() == 1);
}

TEST_CASE("values that items know come from code lists and conditions") {
  const auto known = scaffold::known_values(checklist());
  const KnownValues& status = known.at({"people", "status"});
  CHECK(status.values == std::vector<std::string>{"在职", "试用"});
  CHECK_FALSE(status.closed);
  CHECK(known.at({"people", "note"}).closed);
  CHECK(known.size() == 2);
}

TEST_CASE("a register has headers in both languages and an example that does not count") {
  const auto known = scaffold::known_values(checklist());
  CHECK(scaffold::register_csv(people(), known, Language::zh) ==
        "\xEF\xBB\xBF\"姓名|Name\",\"状态|Status\",\"备注 \"\"x\"\"|Note\"\r\n\"# 示例：李雷\",\"在职\",\"甲\"\r\n");
  // 'active' is nothing that an item looks for.
  CHECK(contains(scaffold::register_csv(people(), known, Language::en), "\"# example: Li Lei\",\"在职\",\"甲\"\r\n"));
  const std::map<ColumnName, KnownValues> both{{{"people", "note"}, {.values = {"Done", "完成", "Open"}}}};
  CHECK(contains(scaffold::register_csv(people(), both, Language::zh), "\"完成\"\r\n"));
  CHECK(contains(scaffold::register_csv(people(), both, Language::en), "\"Done\"\r\n"));
  CHECK(contains(scaffold::register_csv(people(), {}, Language::en), "\"# example: Li Lei\",\"active\",\"…\"\r\n"));
}

TEST_CASE("the files of a project, with registers as CSV or XLSX") {
  const auto csv = files(scaffold::Registers::csv);
  CHECK(csv.size() == 4);
  CHECK(csv.at("registers/people.csv").starts_with("\xEF\xBB\xBF"));
  CHECK(contains(csv.at("readiness.yaml"), "  orders: 'o.csv'  # Orders\n"));
  CHECK(contains(csv.at("readiness.yaml"), "  people: 'registers/people.csv'  # People\n"));
  CHECK(contains(csv.at("readiness.yaml"), "  # deployment: …  # for Q-1\n"));
  CHECK(contains(csv.at("answers.yaml"),
                 "#  - {item: Q-1, answer: yes/no, by: , date: , reviewer: , evidence: [{file: }]}\n"));
  const auto xlsx = files(scaffold::Registers::xlsx);
  CHECK(xlsx.at("registers/people.xlsx").starts_with("PK"));
  CHECK(contains(xlsx.at("readiness.yaml"), "  people: 'registers/people.xlsx'  # People\n"));
  CHECK(contains(xlsx.at("readiness.yaml"), "  orders: 'o.csv'"));  // exports are what systems write
}

TEST_CASE("a document that people complete is laid out as comments, in both languages when asked") {
  Checklist asking = checklist();
  asking.items = {with_check("T-2", "technology.states_requirements", {{"specification", text("vendor_spec.yaml")}})};
  for (const Language language : {Language::zh, Language::en, Language::zh_en}) {
    const auto files = scaffold::scaffold(asking, "c", asking.phases[0], language, scaffold::Registers::csv);
    REQUIRE(files);
    const scaffold::File& spec = files->back();
    CHECK(spec.path == "vendor_spec.yaml");
    CHECK(contains(spec.bytes, "供应商技术规格说明书") == (language != Language::en));
    CHECK(contains(spec.bytes, "The vendor's technical specification") == (language != Language::zh));
    for (const std::string& line : util::split(spec.bytes, '\n')) CHECK((line.empty() || line.starts_with("#")));
  }
}

TEST_CASE("the list of artefacts names everything with its items") {
  const std::string en = files(scaffold::Registers::csv).at("artefacts.md");
  INFO(en);
  CHECK(contains(en, "- [ ] `o.csv` Orders (D-3)\n  Amount\n"));
  CHECK(contains(en, "- [ ] `registers/people.csv` People (D-1, D-2)\n  Name, Status, Note\n"));
  CHECK(contains(en, "- [ ] `documents/spec.md` T-1 (T-1)\n"));
  CHECK(contains(en, "- [ ] `Q-1` Question (Finance)\n"));
  CHECK(contains(files(scaffold::Registers::csv, Language::zh).at("artefacts.md"), "- [ ] `Q-1` 问题（财务部）\n"));
}

}  // namespace scaffold_test
