// SPDX-License-Identifier: Apache-2.0
#include "run.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <set>

namespace violations_test {

using readiness::test::contains;
using readiness::test::contents;
using readiness::test::MiniProject;
using readiness::test::Ran;
namespace fs = std::filesystem;

namespace {

std::string item(const std::string& id, const std::string& probe, const std::string& with) {
  return "  - id: " + id +
         "\n    domain: goals\n    phases: [kickoff]\n    severity: low\n"
         "    title: {zh: " +
         id + "成立, en: " + id +
         " holds}\n    why: {zh: 要, en: It has to}\n"
         "    fix: {zh: 改, en: Mend it}\n    check: {probe: " +
         probe + ", with: {" + with + "}, expect: {pass: \">= 90 %\", fail: \"< 40 %\"}}\n";
}

std::string table(const std::string& id, const std::string& columns) {
  return "  - {id: " + id + ", title: {zh: " + id + "表, en: " + id + "}, file: " + id + ".csv, columns: [" + columns +
         "]}\n";
}

// Two tables; items about both that fail, pass in part, pass, and cannot be known.
class Company : public MiniProject {
 public:
  Company() {
    std::string orders = "No,Customer,Amount\n";
    for (int i = 0; i < 100; ++i) orders += std::to_string(i) + ",13812345678," + (i % 2 ? "=1+1" : "5") + "\n";
    write("orders.csv", orders);
    write("customers.csv", "No,Phone\nK1,\nK2,13812345678\nK1,无\n");
    write("checklist.yaml",
          readiness::test::k_checklist + item("D-FAIL", "data.is_complete", "table: customers, column: phone") +
              item("D-PART", "data.is_well_formed", "table: orders, column: amount, format: number") +
              item("D-TWICE", "data.is_unique", "table: customers, columns: [no]") +
              item("D-PASS", "data.is_complete", "table: orders, column: no") +
              item("D-GONE", "data.is_complete", "table: nowhere, column: no") + "tables:\n" +
              table("customers", "{id: no, title: {zh: 编号, en: No}}, {id: phone, title: {zh: 电话, en: Phone}}") +
              table("orders", "{id: no, title: {zh: 编号, en: No}}, {id: amount, title: {zh: 金额, en: Amount}}") +
              table("nowhere", "{id: no, title: {zh: 编号, en: No}}"));
  }
  Ran audit(std::vector<std::string> more) const {
    more.insert(more.begin(), {"audit", path(), "--now=2026-02-01"});
    return readiness::test::run(more);
  }
};

std::set<std::string> files_in(const fs::path& folder) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) names.insert(entry.path().filename().string());
  return names;
}

}  // namespace

TEST_CASE("every item that did not pass has its rows in a file, as readiness rows lists them") {
  const Company project;
  const std::string folder = project.file("lists/today");
  const bool show = GENERATE(false, true);
  const std::vector<std::string> values = show ? std::vector<std::string>{"--show-values"} : std::vector<std::string>{};
  std::vector<std::string> more = values;
  more.insert(more.end(), {"--violations", folder});
  const Ran ran = project.audit(more);
  INFO(ran.err);
  CHECK(files_in(folder) == std::set<std::string>{"D-FAIL.csv", "D-PART.csv", "D-TWICE.csv"});
  CHECK(contains(ran.err, "D-PART: 50 rows of orders.csv"));
  CHECK(contains(ran.err, "the offending rows of 3 items are in"));
  for (const char* id : {"D-FAIL", "D-PART", "D-TWICE"}) {
    std::vector<std::string> rows = values;
    rows.insert(rows.begin(), {"rows", id, project.path()});
    CHECK(contents(fs::path(folder) / (id + std::string(".csv"))) == readiness::test::run(rows).out);
  }
  const std::string part = contents(folder + "/D-PART.csv");
  CHECK(contains(part, "13812345678") == show);
  CHECK_FALSE(contains(part, ",=1"));
  // What the audit says, and its code, are the same with and without.
  const Ran without = project.audit(values);
  CHECK(ran.out == without.out);
  CHECK(ran.code == without.code);
}

TEST_CASE("nothing is written over, and an earlier run's lists are not mistaken for this one's") {
  const Company project;
  const std::string folder = project.file("lists");
  CHECK(project.audit({"--violations", folder, "--only", "D-PASS"}).code != 2);
  CHECK(files_in(folder).empty());  // none to list: an empty folder says so
  CHECK(project.audit({"--violations", folder, "--only", "D-FAIL"}).code != 2);
  const Ran again = project.audit({"--violations", folder});
  CHECK(again.code == 2);
  CHECK(contains(again.err, "is no empty folder"));
  CHECK(again.out.empty());
  CHECK(project.audit({"--violations", project.path()}).code == 2);
  CHECK(project.audit({"--violations", project.file("orders.csv")}).code == 2);
  CHECK(project.audit({"--violations", project.file("orders.csv/x")}).code == 2);
  CHECK(contents(project.file("customers.csv")) == "No,Phone\nK1,\nK2,13812345678\nK1,无\n");
}

TEST_CASE("what is wrong with a header is listed as row 1, with the reason") {
  Company project;
  project.write("mapping.csv", "源表,源字段,目标字段,规则\n客户,No,no,\n");
  std::string checklist = contents(project.file("checklist.yaml"));
  const std::string items = item("D-MAP", "data.maps_every_column", "table: mapping, objects: {客户: customers}");
  checklist.insert(checklist.find("tables:\n"), items);
  project.write("checklist.yaml", checklist + table("mapping",
                                                    "{id: source_table, title: {zh: 源表, en: Source table}}, "
                                                    "{id: source_column, title: {zh: 源字段, en: Source column}}, "
                                                    "{id: target_column, title: {zh: 目标字段, en: Target column}}, "
                                                    "{id: rule, title: {zh: 规则, en: Rule}}"));
  const Ran ran = project.audit({"--violations", project.file("lists"), "--only", "D-MAP"});
  INFO(ran.err);
  CHECK(contains(ran.err, "D-MAP: 1 rows of customers.csv"));
  CHECK(contents(project.file("lists/D-MAP.csv")) ==
        "row,No,Phone,reason\r\n1,No,Phone,Phone: is not in the mapping table\r\n");
}

TEST_CASE("lists that are too long for anybody's memory end, and say how long they would be") {
  Company project;
  std::string customers = "No,Phone\n";
  for (int i = 0; i < 200'001; ++i) customers += "1,\n";
  project.write("customers.csv", customers);
  const Ran ran = project.audit({"--violations", project.file("lists"), "--only", "D-FAIL"});
  CHECK(contains(ran.err, "D-FAIL: 200,000 rows of customers.csv"));
  CHECK(contains(ran.err, "D-FAIL has 200,001 offending places and names the first 200,000 only"));
}

}  // namespace violations_test
