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
  return {readiness::test::text_of(**source), (*source)->note().en, (*source)->first_row()};
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
  CHECK(opened(text + "total,,9\n", file).text.ends_with("line\ntotal,,9\n]\n"));
}

}  // namespace frame_test
