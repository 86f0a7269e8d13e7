// SPDX-License-Identifier: Apache-2.0
#include "data/open.hpp"
#include "support/cells.hpp"
#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace frame_test {

using readiness::TableFile;
using readiness::test::TempDir;
namespace data = readiness::data;

namespace {

struct Opened {
  std::string text, note;
  std::uint64_t first_row = 0;
};

Opened opened(std::string_view bytes, TableFile file = {}) {
  const TempDir folder;
  folder.write("a.csv", bytes);
  file.file = "a.csv";
  const auto source = data::open(folder.path(), file);
  if (!source) return {"error: " + source.error().message.en, "", 0};
  return {readiness::test::text_of(**source), (*source)->note().en, (*source)->first_row().number()};
}

const std::string k_real =
    "客户清单 2026-01,,,\r\n\r\n导出时间：2026-02-01,,,\r\n客户,,联系方式,\r\n编码,名称,手机,金额\r\n,,,万元\r\n"
    "C1,上海,13800000000,1.5\r\nC2,北京,13900000000,2\r\n合计,,,3.5\r\n制表人：张三,,,\r\n";

}  // namespace

TEST_CASE("an export for people: titles, groups, units and totals are no data, and that is told") {
  const Opened table = opened(k_real);
  CHECK(table.text == "[编码][名称][手机][金额]\n[C1][上海][13800000000][1.5]\n[C2][北京][13900000000][2]\n");
  CHECK(table.note == "UTF-8, comma, header in rows 4-5, units in row 6, rows left out at the end: 2 (合计)");
  CHECK(table.first_row == 7);
}

TEST_CASE("what is stated about header and footer is taken as it is") {
  TableFile file;
  file.footer_rows = 0;
  CHECK(opened("a,b,c\n1,2,3\ntotal,,3\n", file).text == "[a][b][c]\n[1][2][3]\n[total][][3]\n");
  CHECK(opened("a,b,c\n1,2,3\ntotal,,3\n", file).note == "UTF-8, comma");
  file.footer_rows = 1;
  CHECK(opened("a,b,c\n1,2,3\n4,5,6", file).text == "[a][b][c]\n[1][2][3]\n");
  CHECK(opened("a,b,c\n1,2,3\n4,5,6", file).note == "UTF-8, comma, rows left out at the end: 1 (as stated)");
  file.footer_rows = 9;
  CHECK(opened("a,b,c\n1,2,3\n4,5,6", file).text == "[a][b][c]\n");
  file = {};
  file.header_rows = 2;
  CHECK(opened("a,\nb,c\n1,2\n", file).text == "[b][c]\n[1][2]\n");
  file.header_rows = 5;
  CHECK(opened("a,\nb,c\nd,e\n", file).text == "error: a.csv has only 3 rows, but its header should be row 5");
  file.header_rows = 1;
  CHECK(opened(k_real, file).note.starts_with("UTF-8, comma, header in row 5"));
}

TEST_CASE("totals at the end of a long table are found from its end, and proven") {
  std::string text = "a,b,c\n";
  std::size_t rows = 0;
  for (; text.size() < 2'000'000; ++rows) text += "x,\"y,\n\",3\n";
  const Opened table = opened(text + "total,,9\n");
  CHECK(table.note == "UTF-8, comma, rows left out at the end: 1 (total)");
  CHECK(static_cast<std::size_t>(std::count(table.text.begin(), table.text.end(), '\n')) == 1 + 2 * rows);
  CHECK(table.text.ends_with("[x][y,\n][3]\n"));
}

TEST_CASE("what looks like totals within a text that never ends is no reason to leave anything out") {
  std::string text = "a,b,c\n1,2,\"";
  while (text.size() < 2'000'000) text += "line\n";
  CHECK(opened(text + "total,,9\n").text.find("the totals at the end cannot be told from the row before them") !=
        std::string::npos);
  TableFile file;
  file.footer_rows = 0;
  CHECK(opened(text + "total,,9\n", file).text.find("a quote that opens in row 2 is never closed") !=
        std::string::npos);
}

namespace {

// Note and notices.
std::string told_of(std::string_view bytes, TableFile file = {}) {
  const TempDir folder;
  folder.write("a.csv", bytes);
  file.file = "a.csv";
  const auto source = data::open(folder.path(), file);
  if (!source) return source.error().message.en;
  const std::string text = readiness::test::text_of(**source);
  return text + data::told(**source, 0).en;
}

}  // namespace

TEST_CASE("a file of one column keeps its header and its rows, whatever delimiter occurs in them") {
  for (const std::string delimiter : {",", ";", "\t", "|", ", "}) {
    CHECK(told_of("客户名称\n甲公司\n乙公司" + delimiter + "上海\n丙公司\n") ==
          "[客户名称]\n[甲公司]\n[乙公司" + delimiter + "上海]\n[丙公司]\nUTF-8, one column");
    CHECK(told_of("Name\nSmith" + delimiter + "John\nDoe" + delimiter + "Jane\n").ends_with("one column"));
  }
  CHECK(told_of("客户清单\n编码,名称\nC1,上海\nC2,北京\n").starts_with("[编码][名称]\n[C1]"));
  CHECK(told_of("score\n1,0.5\n2,0.7\n3,0.9\n") ==
        "[][score]\n[1][0.5]\n[2][0.7]\n[3][0.9]\nUTF-8, comma, "
        "row names in the first column, which has no header");
  CHECK(told_of("sep=;\na;b\n1;2\n") == "[a][b]\n[1][2]\nUTF-8, semicolon, header in row 2");
}

TEST_CASE("rows that are all one longer than the header lose nothing, and that is told") {
  CHECK(told_of("a;b;c\n1;2;3;\n4;5;6;\n") ==
        "[a][b][c]\n[1][2][3]\n[4][5][6]\nUTF-8, semicolon, a delimiter at the end of every row");
  CHECK(told_of("name;score\n1;n1;2\n2;n2;3\n") ==
        "[][name][score]\n[1][n1][2]\n[2][n2][3]\nUTF-8, semicolon, "
        "row names in the first column, which has no header");
}

TEST_CASE("a table without a header") {
  const std::string rows = "1101,Alpha,1962/02/09\n1102,Beta,1971/05/13\n1103,Gamma,1980/07/01\n";
  CHECK(
      told_of(rows).ends_with("; row 1 was taken for the header, but looks like data; if there is no header, state "
                              "'header_row: 0'"));
  TableFile none;
  none.header_row = 0;
  CHECK(told_of(rows, none) ==
        "[1][2][3]\n[1101][Alpha][1962/02/09]\n[1102][Beta][1971/05/13]\n[1103][Gamma][1980/07/"
        "01]\nUTF-8, comma, no header (as stated): columns are called by their numbers");
}

TEST_CASE("the header in the middle of the data is left out, and that is told, however the file is cut") {
  std::string bytes = "id,name\n";
  for (int page = 0; page < 50; ++page) {
    for (int row = 0; row < 7; ++row) bytes += std::to_string(page * 7 + row) + ",x\n";
    bytes += "id,name\n";
  }
  const TempDir folder;
  folder.write("a.csv", bytes);
  TableFile file;
  file.file = "a.csv";
  const auto source = data::open(folder.path(), file);
  REQUIRE(source);
  for (const std::size_t chunk : {1u, 64u, 1000u, 100'000u})
    for (const unsigned jobs : {1u, 3u}) {
      const std::string text = readiness::test::text_of(**source, {.jobs = jobs, .chunk_bytes = chunk});
      CHECK(std::count(text.begin(), text.end(), '\n') == 351);
      CHECK(data::told(**source, 50).en ==
            "UTF-8, comma; the header is repeated inside the data, rows left out: 50 (first: row 9)");
    }
}

TEST_CASE("another table below a blank line is told, and its rows are kept") {
  const std::string one = "id,name,city\n1,a,Oslo\n2,b,Bergen\n3,c,Oslo\n";
  const std::string told =
      "; row 6 looks like the header of another table in the same file; the rows below it are read "
      "as rows of the first one";
  CHECK(told_of(one + "\nproduct,price,stock\nP1,10,5\nP2,20,6\n").ends_with(told));
  CHECK(told_of(one + "\nproduct,price\nP1,10\nP2,20\n").ends_with(told));
  CHECK(told_of(one + "\n4,d,Rome\n5,e,Bonn\n").ends_with("comma"));
  CHECK(told_of(one + "\nx,d,Rome\ny,e,Bonn\n").ends_with("comma"));
}

TEST_CASE("lines that programs write below a table are left out, and that is told") {
  const std::string one = "id,name,city\n1,a,Oslo\n2,b,Bergen\n";
  for (const std::string end : {"\n", "\r\n"}) {
    const std::string text = "3,c,\"first" + end + end + "last, Note: end\"" + end;
    CHECK(told_of(one + text).ends_with(text.substr(5, text.size() - 6 - end.size()) + "]\nUTF-8, comma"));
  }
  CHECK(told_of(one + "总计（2家）,,30\n").ends_with("rows left out at the end: 1 (总计（2家）)"));
  CHECK(told_of(one + "合计,2家,30\n").ends_with("rows left out at the end: 1 (合计)"));
  CHECK(told_of(one + "\n\n\"Sales Report\"\n\"Copyright (c) 2000-2026 example, inc.\"\n\"Confidential\"\n"
                      "\"Generated By:  Li Lei  1/1/2026\"\n\"ACME\"\n")
            .ends_with("rows left out at the end: 5 (Sales Report)"));
  CHECK(told_of(one + ",,,\n筛选条件：地区=华东\n打印日期：2026-01-30\n")
            .ends_with("rows left out at the end: 2 (筛选条件：地区=华东)"));
}

}  // namespace frame_test
