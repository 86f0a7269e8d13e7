// SPDX-License-Identifier: Apache-2.0
#include "data/layout/header.hpp"

#include "util/strings.hpp"

#include <catch2/catch.hpp>

#include <numeric>

namespace header_test {

namespace layout = readiness::data::layout;
using layout::Cells;

namespace {

// A line a row, | between cells.
std::vector<Cells> rows_of(const std::string& text) {
  std::vector<Cells> rows;
  for (const std::string& line : readiness::util::split(text, '\n')) rows.push_back(readiness::util::split(line, '|'));
  return rows;
}

// "3-4 u: [a][b]": rows from 1, u for a row of units.
std::string show(const std::vector<Cells>& rows, const layout::HeaderRows& found) {
  std::string text = std::to_string(found.first + 1);
  if (found.count > 1) text += "-" + std::to_string(found.first + found.count);
  if (found.units) text += " u";
  if (found.example) text += " e";
  text += ":";
  for (const std::string& title : layout::header_texts(rows, found)) text += " [" + title + "]";
  return text;
}

struct Row {
  const char* name;
  const char* sample;
  const char* want;
};

}  // namespace

TEST_CASE("where the header is") {
  const Row row = GENERATE(values<Row>({
      {"plain", "编码|名称|金额\nC1|上海|1\nC2|北京|2", "1: [编码] [名称] [金额]"},
      {"one column", "名称\n上海\n北京", "1: [名称]"},
      {"header only", "编码|名称", "1: [编码] [名称]"},
      {"titles", "客户清单 2026-01\n导出时间：2026-02-01 10:00\n编码|名称|金额\nC1|上海|1\nC2|北京|2",
       "3: [编码] [名称] [金额]"},
      {"titles, padded as spreadsheets do", "客户清单||\n单位：万元||\n编码|名称|金额\nC1|上海|1\nC2|北京|2",
       "3: [编码] [名称] [金额]"},
      {"titles, and nothing below the header", "客户清单\n导出人：张三\n编码|名称|金额", "3: [编码] [名称] [金额]"},
      {"key and value above", "部门：|销售部|导出时间：|2026-01-30\n编码|名称|金额|电话\nC1|上海|1|2",
       "2: [编码] [名称] [金额] [电话]"},
      {"two columns below a title", "客户清单\n编码|名称\nC1|上海\nC2|北京", "2: [编码] [名称]"},
      {"sparse rows", "编码|名称|金额|电话\nC1|||\nC2|上海||\nC3|||", "1: [编码] [名称] [金额] [电话]"},
      {"years are headers too", "地区|2024|2025\n华东|1|2\n华北|3|4", "1: [地区] [2024] [2025]"},
      {"no header at all: the first row is taken for it", "1|2|3\n4|5|6", "1: [1] [2] [3]"},
      {"one value first: no title above data without a header", "1\n1|2\n3|4", "1: [1]"},
      {"a row of more fields is no header", "a|b\n1|2\nx|y|z|t|u|v\n3|4", "1: [a] [b]"},
      {"too few names", "a|b\n1|2|3\n4|5|6", "1: [a] [b]"},
      {"group header", "客户||联系方式|\n编码|名称|手机|邮箱\nC1|上海|13800000000|a@b.cn\nC2|北京|13900000000|c@d.cn",
       "1-2: [编码] [名称] [手机] [邮箱]"},
      {"group header below a title",
       "客户清单\n客户||联系方式|\n编码|名称|手机|邮箱\nC1|上海|13800000000|a@b.cn\nC2|北京|13900000000|c@d.cn",
       "2-3: [编码] [名称] [手机] [邮箱]"},
      {"cells merged downwards", "编码|联系方式|\n|手机|邮箱\nC1|13800000000|a@b.cn\nC2|13900000000|c@d.cn",
       "1-2: [编码] [手机] [邮箱]"},
      {"the same name in two groups", "编码|开票||收货|\n|地址|电话|地址|电话\n1|沪|21|京|10\n2|沪|22|京|11",
       "1-2: [编码] [开票 地址] [开票 电话] [收货 地址] [收货 电话]"},
      {"a short group row above", "客户|||||联系\n编码|名称|城市|行业|区域|手机\nC1|甲|沪|x|y|1\nC2|乙|京|x|y|2",
       "1-2: [编码] [名称] [城市] [行业] [区域] [手机]"},
      {"groups of words only", "客户||负责|\n编码|名称|部门|姓名\nC|上海|甲|张三\nD|北京|乙|李四",
       "1-2: [编码] [名称] [部门] [姓名]"},
      {"a header with a gap, and a row of data that fills it", "编码||金额\nA1|x|3\nA2|y|2\nA3||4",
       "1: [编码] [] [金额]"},
      {"... whose amount is a word", "编码||金额\nA1|x|暂无\nA2|y|2\nA3|z|4\nA4|z|5\nA5|z|6\nA6|z|7",
       "1: [编码] [] [金额]"},
      {"... and stands below known words", "姓名||金额\n李雷|x|面议\n韩梅|y|5\n王芳|z|6", "1: [姓名] [] [金额]"},
      {"... whose gap is filled by a missing value", "客户||联系\n上海|x|N/A\n北京|y|5\n广州|z|6",
       "1: [客户] [] [联系]"},
      {"... of texts only", "姓名||城市\n李雷|x|上海\n韩梅|y|北京", "1: [姓名] [] [城市]"},
      {"units", "编码|名称|金额|重量\n||万元|（kg）\nC1|上海|1|2\nC2|北京|2|3", "1 u: [编码] [名称] [金额] [重量]"},
      {"an example", "编码|名称\n# 示例：C0|示例\nC1|上海", "1 e: [编码] [名称]"},
      {"an example, and no data yet", "编码\n# Example: C0", "1 e: [编码]"},
      {"units and an example", "编码|金额\n|万元\n# example: C0|1\nC1|2\nC2|3", "1 u e: [编码] [金额]"},
      {"a hash that is a value", "编码|名称\n# 1|上海\n# 2|北京", "1: [编码] [名称]"},
      {"an example is the first row or none", "编码|名称\nC1|上海\n# 示例：C2|北京", "1: [编码] [名称]"},
      {"a table of units", "编码|单位\n|元\n1|元\n2|件", "1: [编码] [单位]"},
  }));
  INFO(row.name);
  const std::vector<Cells> rows = rows_of(row.sample);
  CHECK(show(rows, layout::find_header(rows, 0)) == row.want);
}

TEST_CASE("what is stated about the header is taken as it is") {
  const auto rows = rows_of("客户清单|x|\n编码|联系|\n|手机|邮箱\nC1|1|a@b.cn\nC2|2|c@d.cn");
  CHECK(show(rows, layout::header_at(rows, 0, 0)) == "1: [客户清单] [x] []");
  CHECK(show(rows, layout::header_at(rows, 1, 1)) == "2: [编码] [联系] []");
  CHECK(show(rows, layout::header_at(rows, 1, 2)) == "2-3: [编码] [手机] [邮箱]");
  CHECK(show(rows, layout::header_at(rows, 2, 0)) == "2-3: [编码] [手机] [邮箱]");
  CHECK(show(rows, layout::header_at(rows, 2, 1)) == "3: [] [手机] [邮箱]");
}

TEST_CASE("what is told about the header") {
  const std::vector<std::uint64_t> numbers = {1, 3, 4, 5};
  const auto told = [&](const layout::HeaderRows& rows) { return layout::describe(rows, numbers); };
  CHECK(told({0, 1, false}).empty());
  CHECK(told({1, 1, false}) == readiness::Localized{"，表头在第 3 行", ", header in row 3"});
  CHECK(told({1, 2, true}) ==
        readiness::Localized{"，表头占第 3-4 行，第 5 行是单位", ", header in rows 3-4, units in row 5"});
}

TEST_CASE("what is above a table, and what its header is made of") {
  const Row row = GENERATE(values<Row>({
      {"years below a group", "客户||业绩|\n编码|名称|2025|2026\nC1|甲|10|20\nC2|乙|30|40",
       "1-2: [编码] [名称] [业绩 2025] [业绩 2026]"},
      {"years above quarters", "|2025||2026|\n地区|Q1|Q2|Q1|Q2\n华东|1|2|3|4\n华北|5|6|7|8",
       "1-2: [地区] [2025 Q1] [2025 Q2] [2026 Q1] [2026 Q2]"},
      {"months above plan and result", "部门|1月||2月|\n|预算|实际|预算|实际\n甲|1|2|3|4\n乙|5|6|7|8",
       "1-2: [部门] [1月 预算] [1月 实际] [2月 预算] [2月 实际]"},
      {"years below a title", "各区业绩\n地区|2024|2025\n华东|1|2\n华北|3|4", "2: [地区] [2024] [2025]"},
      {"parts below a filled header",
       "Date|Place|Costs|||Sum\n||Air|Rail|Taxi|\n2026-01-01|Oslo|1.0|65.6|3.0|69.6\n2026-01-02|Bonn|2.0|5.6|3.0|10.6",
       "1-2: [Date] [Place] [Air] [Rail] [Taxi] [Sum]"},
      {"wider than the table", "Made by ACME|version 3|2026-03-01\ncode|qty\nA1|1\nA2|2\nA3|3", "2: [code] [qty]"},
      {"one name", "name||||\nann|5|x|2026-01-01|Oslo\nbob|6|y|2026-01-02|Rome\ncid|7|z|2026-01-03|Bonn",
       "1: [name] [] [] [] []"},
      {"comments", "# Device 7|x\n# Owner|y\nTemp|Time\n1.5|1\n2.5|2\n3.5|3", "3: [Temp] [Time]"},
      {"names that begin with a hash", "#id|name\n1|ann\n2|bob", "1: [#id] [name]"},
      {"blanks are no header", "|\nfoo|bar\nx|y\nz|t", "2: [foo] [bar]"},
      {"the sign for numbers", "#|name\n1|ann\n2|bob", "1: [#] [name]"},
  }));
  INFO(row.name);
  const std::vector<Cells> rows = rows_of(row.sample);
  CHECK(show(rows, layout::find_header(rows, 0)) == row.want);
}

TEST_CASE("a preamble may have any length") {
  for (const std::size_t lines : {25u, 130u, 900u}) {
    std::string text;
    for (std::size_t i = 1; i <= lines; ++i)
      text += "# Setting " + std::to_string(i) + ":|value " + std::to_string(i) + "\n";
    text += "Temp|Time";
    for (int i = 1; i < 40; ++i) text += "\n" + std::to_string(i) + ".5|" + std::to_string(i);
    const std::vector<Cells> rows = rows_of(text);
    CHECK(show(rows, layout::find_header(rows, 0)) == std::to_string(lines + 1) + ": [Temp] [Time]");
    layout::Enough enough;
    std::size_t read = 0;
    for (; read < rows.size() && !enough.reached(); ++read) enough.add(rows[read]);
    CHECK(read > lines + 10);
  }
}

TEST_CASE("a first row that is built like the rows below it may be no header") {
  const auto [sample, want] = GENERATE(table<std::string, bool>({
      {"1101|Alpha|1962/02/09|100\n1102|Beta|1971/05/13|200\n1103|Gamma|1980/07/01|300", true},
      {"C1|上海\nC2|北京\nC3|广州", true},
      {"编码|名称\nC1|上海\nC2|北京", false},
      {"a|b\n1|2\n3|4", false},
      {"地区|2024|2025\n华东|1|2\n华北|3|4", false},
      {"甲|乙\n上海|北京\n广州|深圳", false},  // nothing tells
      {"name|1\nann|2\nbob|3", false},         // a known word
  }));
  INFO(sample);
  CHECK(layout::is_like_data(rows_of(sample), 0) == want);
}

TEST_CASE("rows that are one longer than the header: how they are bound") {
  using layout::LongRows;
  const auto [below, want] = GENERATE(table<std::string, LongRows>({
      {"1|2|3|\n4|5|6|\n7|8|9|", LongRows::open_end},
      {"1|n1|2|TRUE\n2|n2|3|FALSE\n3|n3|4|TRUE", LongRows::row_names},
      {"ann|1|2|3\nbob|4|5|6", LongRows::row_names},
      {"7|1|2|3\n7|4|5|6", LongRows::none},
      {"1|2|3\n4|5|6|7", LongRows::none},  // not all of them
      {"1|2|3|", LongRows::none},          // one is no rule
      {"1|2|3|4|5\n6|7|8|9|0", LongRows::none},
  }));
  INFO(below);
  CHECK(layout::find_long_rows(rows_of(below), 3) == want);
}

}  // namespace header_test
