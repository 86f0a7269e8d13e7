// SPDX-License-Identifier: Apache-2.0
#include "run.hpp"

#include <catch2/catch.hpp>

namespace rows_test {

using readiness::Language;
using readiness::test::contains;
using readiness::test::contents;
using readiness::test::MiniProject;
using readiness::test::Ran;

namespace {

// The mini project with a table, and items about it in the project file.
class Customers : public MiniProject {
 public:
  explicit Customers(const std::string& csv) {
    write("customers.csv", csv);
    write("readiness.yaml", R"(readiness: 1
name: {zh: 试点, en: Pilot}
checklist: ./checklist.yaml
phase: kickoff
)");
    write("checklist.yaml", readiness::test::k_checklist + R"(
  - id: D-1
    domain: goals
    phases: [kickoff]
    severity: low
    title: {zh: 有电话, en: Customers have a phone}
    why: {zh: 要联系, en: To call them}
    fix: {zh: 补录, en: Complete it}
    check: {probe: data.is_complete, with: {table: customers, column: phone}, expect: {pass: ">= 99 %"}}
  - id: D-2
    domain: goals
    phases: [kickoff]
    severity: low
    title: {zh: 编号唯一, en: Numbers are unique}
    why: {zh: 要对账, en: To match them}
    fix: {zh: 合并, en: Merge them}
    check: {probe: data.is_unique, with: {table: customers, columns: [no]}, expect: {pass: ">= 99 %"}}
  - id: D-3
    domain: goals
    phases: [golive]
    severity: low
    title: {zh: 编号已填, en: Numbers are there}
    why: {zh: 要对账, en: To match them}
    fix: {zh: 补录, en: Complete it}
    check: {probe: data.is_complete, with: {table: customers, column: no}, expect: {pass: ">= 99 %"}}
  - id: D-4
    domain: goals
    phases: [kickoff]
    severity: low
    title: {zh: 编号是近期的日期, en: Numbers are recent days}
    why: {zh: 要近期, en: To be recent}
    fix: {zh: 更新, en: Renew them}
    check: {probe: data.is_fresh, with: {table: customers, column: no, max_age_days: 10}, expect: {pass: ">= 99 %"}}
  - id: D-5
    domain: goals
    phases: [kickoff]
    severity: low
    title: {zh: 资料完整, en: Records are complete}
    why: {zh: 要联系, en: To call them}
    fix: {zh: 补录, en: Complete it}
    parts:
      - id: D-5-PHONE
        title: {zh: 有电话, en: Customers have a phone}
        check: {probe: data.is_complete, with: {table: customers, column: phone}, expect: {pass: ">= 99 %"}}
      - id: D-5-ASKED
        title: {zh: 问过客户, en: Customers were asked}
        ask: {question: {zh: 问过吗？, en: Were they asked?}}
tables:
  - id: customers
    title: {zh: 客户, en: Customers}
    file: customers.csv
    columns:
      - {id: no, title: {zh: 编号, en: No}}
      - {id: phone, title: {zh: 电话, en: Phone}}
)");
  }
  Ran rows(const std::string& item, std::vector<std::string> more = {}) const {
    more.insert(more.begin(), {"rows", item, path()});
    return readiness::test::run(more);
  }
};

}  // namespace

TEST_CASE("the offending rows are listed with all their columns, masked and harmless") {
  const Customers project("No,Phone,Note\nK1,13812345678,x\nK2,,=cmd()\nK3,暂无,13812345678\n");
  const Ran masked = project.rows("D-1");
  INFO(masked.err);
  CHECK(masked.code == 0);
  CHECK(contains(masked.err, "D-1: 2 rows of customers.csv"));
  CHECK(contains(masked.out, "row,No,Phone,Note,reason\r\n"));
  CHECK(contains(masked.out, "138****5678"));
  CHECK_FALSE(contains(masked.out, "13812345678"));
  CHECK_FALSE(contains(masked.out, ",="));

  const Ran plain = project.rows("D-1", {"--show-values"});
  CHECK(plain.out ==
        "row,No,Phone,Note,reason\r\n3,K2,,'=cmd(),Phone: Customers have a phone\r\n"
        "4,K3,暂无,13812345678,Phone: Customers have a phone\r\n");
  CHECK(contains(readiness::test::run({"rows", "D-1", project.path()}, Language::zh).out, "行号,No"));
}

TEST_CASE("the offending rows of a part are listed like those of an item") {
  const Customers project("No,Phone\nK1,\nK2,1\n");
  const Ran ran = project.rows("D-5-PHONE");
  CHECK(ran.code == 0);
  CHECK(contains(ran.err, "D-5-PHONE: 1 rows of customers.csv"));
}

TEST_CASE("all of them, not only the samples of a report") {
  std::string csv = "No,Phone\n";
  for (int i = 0; i < 5000; ++i) csv += "K" + std::to_string(i % 1000) + (i % 2 == 0 ? ",\n" : ",1\n");
  const Customers project(csv);
  CHECK(contains(project.rows("D-1").err, "D-1: 2,500 rows of customers.csv"));
  const Ran repeats = project.rows("D-2", {"--show-values"});
  CHECK(contains(repeats.err, "D-2: 4,000 rows of customers.csv"));
  CHECK_FALSE(contains(repeats.err, "may be more"));
  CHECK(contains(repeats.out, "\r\n1002,K0,,No: repeats row 2\r\n"));
  CHECK(contains(repeats.out, "\r\n5001,K999,1,No: repeats row 1001\r\n"));
}

TEST_CASE("as of the time that is asked for") {
  const Customers project("No,Phone\n2026-01-01,1\n2026-01-20,1\n");
  CHECK(contains(project.rows("D-4", {"--now", "2026-01-12"}).err, "D-4: 1 rows"));
  CHECK(contains(project.rows("D-4", {"--now", "2026-01-11"}).err, "D-4: no offending rows"));
  CHECK(contains(project.rows("D-4", {"--now", "soon"}).err, "--now cannot be 'soon'"));
}

TEST_CASE("the list goes into a new file") {
  const Customers project("No,Phone\nK1,\n");
  const std::string out = project.file("out.csv");
  CHECK(project.rows("D-1", {"-o", out}).code == 0);
  CHECK(contains(contents(out), "row,No,Phone,reason"));
  CHECK(project.rows("D-1", {"-o", out}).code == 2);
  CHECK(project.rows("D-1", {"-o", out, "--force"}).code == 0);
  CHECK(project.rows("D-1", {"-o", project.file("customers.csv"), "--force"}).code == 2);
  CHECK(contents(project.file("customers.csv")) == "No,Phone\nK1,\n");
}

TEST_CASE("an item without rows to list says why") {
  struct Row {
    const char* item;
    std::string csv;
    int code;
    std::string told;
  };
  const std::vector<Row> table = {
      {"D-1", "No,Phone\nK1,1\n", 0, "D-1: no offending rows"},
      {"D-1", "No,Phone\n", 3, "D-1: "},
      {"D-1", "No,Fax\nK1,1\n", 3, "has no column"},
      {"D-3", "No,Phone\n,1\n", 2, "D-3: "},
      {"G-1", "No,Phone\nK1,1\n", 2, "G-1 does not check rows of a table"},
      {"D-5", "No,Phone\nK1,\n", 2, "name one of its parts: D-5-PHONE\n"},
      {"D-9", "No,Phone\nK1,1\n", 2, "has no item 'D-9'"},
      {"D-*", "No,Phone\nK1,1\n", 2, "has no item 'D-*'"},
  };
  for (const Row& row : table) {
    const Customers project(row.csv);
    const Ran ran = project.rows(row.item);
    INFO(row.item << ran.err);
    CHECK(ran.code == row.code);
    CHECK(ran.out.empty());
    CHECK(contains(ran.err, row.told));
  }
}

}  // namespace rows_test
