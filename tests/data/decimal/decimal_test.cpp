// SPDX-License-Identifier: Apache-2.0
#include "data/decimal/decimal_comma.hpp"
#include "data/open.hpp"
#include "support/cells.hpp"
#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>

namespace decimal_test {

using readiness::TableFile;
using readiness::data::decimal::Mark;
using readiness::test::TempDir;
namespace data = readiness::data;
namespace decimal = readiness::data::decimal;

namespace {

struct Opened {
  std::string text, note;
};

Opened opened(std::string_view bytes, const std::string& mark = {}, const std::string& name = "a.csv") {
  const TempDir folder;
  folder.write(name, bytes);
  TableFile file;
  file.file = name;
  file.decimal = mark;
  const auto source = data::open(folder.path(), file);
  REQUIRE(source);
  return {readiness::test::text_of(**source), (*source)->note().en};
}

}  // namespace

TEST_CASE("which mark a number proves") {
  const auto [text, want] = GENERATE(table<std::string, Mark>({
      {"1,5", Mark::comma},        {"-0,25", Mark::comma},
      {"1.234,56", Mark::comma},   {"€ 1.234.567,8", Mark::comma},
      {"12,5 %", Mark::comma},     {"1,2345", Mark::comma},
      {"1.5", Mark::point},        {"1,234.56", Mark::point},
      {"1,234,567", Mark::point},  {"¥1,234.5元", Mark::point},
      {"1,234", Mark::none},       {"1.234", Mark::none},
      {"12", Mark::none},          {"", Mark::none},
      {"1.234.567", Mark::none},   {"1,2,3", Mark::none},
      {"1.2.3", Mark::none},       {"31.12.2026", Mark::none},
      {"a1,5", Mark::none},        {"1,5b", Mark::none},
      {"1,", Mark::none},          {",5", Mark::none},
      {"1.23,4", Mark::none},      {"0.123,4", Mark::none},
      {"12345.678,9", Mark::none}, {"1e5,0", Mark::none},
  }));
  CAPTURE(text);
  CHECK(decimal::mark_of(text) == want);
}

TEST_CASE("numbers with a comma get a point, everything else stays") {
  const auto [text, want] = GENERATE(table<std::string, std::string>({
      {"1,5", "1.5"},
      {"1.234,56", "1234.56"},
      {" -1.234.567,8 ", " -1234567.8 "},
      {"€1.234", "€1234"},
      {"1.234", "1234"},
      {"12", "12"},
      {"1.5", "1.5"},  // not a number of this table
      {"31.12.2026", "31.12.2026"},
      {"10.0.0.1", "10.0.0.1"},
      {"021.123.456", "021.123.456"},
      {"上海,北京", "上海,北京"},
      {"1,2,3", "1,2,3"},
      {"", ""},
  }));
  data::Arena arena;
  CHECK(decimal::with_point(text, arena) == want);
}

TEST_CASE("a decimal comma is found, or stated, and told") {
  const std::string table = "a;b\nx;1,5\ny;1.234,25\nz;1.000\nt;2,5\n";
  CHECK(opened(table).text == "[a][b]\n[x][1.5]\n[y][1234.25]\n[z][1000]\n[t][2.5]\n");
  CHECK(opened(table).note == "UTF-8, semicolon, decimal comma (guessed)");
  CHECK(opened(table, ".").text == "[a][b]\n[x][1,5]\n[y][1.234,25]\n[z][1.000]\n[t][2,5]\n");
  CHECK(opened(table, ".").note == "UTF-8, semicolon");
  CHECK(opened("a,b\nx,\"1,5\"\n", ",").text == "[a][b]\n[x][1.5]\n");
  CHECK(opened("a,b\nx,\"1,5\"\n", ",").note == "UTF-8, comma, decimal comma (as stated)");
  CHECK(opened("{\"a\":\"1,5\"}\n", ",", "a.jsonl").text == "[a]\n[1.5]\n");
}

TEST_CASE("where it cannot be told, the point stays, and that is told") {
  const std::string unsure = ", numbers like 1,5 occur, and the decimal mark is still taken to be a point";
  CHECK(opened("a;b\nx;1,5\n").text == "[a][b]\n[x][1,5]\n");
  CHECK(opened("a;b\nx;1,5\n").note == "UTF-8, semicolon" + unsure);
  CHECK(opened("a;b\n1,5;1.5\n1,5;2.5\n1,5;3.5\n").note == "UTF-8, semicolon" + unsure);
  CHECK(opened("a,b\n\"1,5\",x\n\"1,5\",x\n\"1,5\",x\n").note == "UTF-8, comma" + unsure);
}

}  // namespace decimal_test
