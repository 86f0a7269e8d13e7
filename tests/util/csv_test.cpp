// SPDX-License-Identifier: Apache-2.0
#include "util/csv.hpp"

#include <catch2/catch.hpp>

#include <vector>

namespace csv_test {

using readiness::util::append_csv;
using readiness::util::defused;

TEST_CASE("a record has quotes only where they are needed") {
  struct Row {
    std::vector<std::string_view> record;
    std::string text;
  };
  const std::vector<Row> table = {
      {{"a", "b"}, "a,b\r\n"},
      {{"", ""}, "\"\",\r\n"},  // else it would be a blank line
      {{" a ", "中文"}, " a ,中文\r\n"},
      {{"a,b", "c"}, "\"a,b\",c\r\n"},
      {{"a\"b\"", "\""}, "\"a\"\"b\"\"\",\"\"\"\"\r\n"},
      {{"a\nb", "c\rd"}, "\"a\nb\",\"c\rd\"\r\n"},
      {{"a\tb", "a;b"}, "\"a\tb\",a;b\r\n"},
      {{"\xEF\xBB\xBF"
        "a",
        "b"},
       "\"\xEF\xBB\xBF"
       "a\",b\r\n"},             // else it would be a byte order mark
      {{""}, "\"\"\r\n"},        // else it would be an empty line
      {{"a;b"}, "\"a;b\"\r\n"},  // else it would be guessed to be two columns
      {{"a|b"}, "\"a|b\"\r\n"},
      {{}, "\r\n"},
  };
  for (const Row& row : table) {
    std::string text;
    append_csv(text, row.record);
    CHECK(text == row.text);
  }
}

TEST_CASE("formulas are defused, numbers stay numbers") {
  struct Row {
    std::string value, safe;
  };
  const std::vector<Row> table = {
      {"=1+1", "'=1+1"},
      {"=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"},
      {"+1+1", "'+1+1"},
      {"+86 138 1234 5678", "'+86 138 1234 5678"},
      {"-1+1", "'-1+1"},
      {"-", "'-"},
      {"@SUM(A1)", "'@SUM(A1)"},
      {"\t=1", "'\t=1"},
      {"\r=1", "'\r=1"},
      {"＝1", "'＝1"},
      {"-12.5", "-12.5"},
      {"+7", "+7"},
      {"-1,234.50", "-1,234.50"},
      {"", ""},
      {"a=b", "a=b"},
      {"'=1", "'=1"},
  };
  for (const Row& row : table) CHECK(defused(row.value) == row.safe);
}

}  // namespace csv_test
