// SPDX-License-Identifier: Apache-2.0
#include "data/open.hpp"
#include "support/cells.hpp"
#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>

namespace csv_source_test {

using readiness::Localized;
using readiness::TableFile;
using readiness::test::TempDir;
using readiness::test::text_of;
namespace data = readiness::data;

namespace {

std::string open_quote(int row) {
  return "error: a.csv: a quote that opens in row " + std::to_string(row) +
         " is never closed, so that one value holds all that follows\n";
}

std::string table(std::string_view bytes, TableFile file = {}) {
  const TempDir folder;
  folder.write("a.csv", bytes);
  file.file = "a.csv";
  const auto source = data::open(folder.path(), file);
  return source ? text_of(**source) : "error: " + source.error().message.en;
}

struct Row {
  const char* name;
  std::string bytes;
  std::string want;  // cells in brackets, a line a row, header first
};

}  // namespace

TEST_CASE("CSV as it really is") {
  const Row row = GENERATE(values<Row>({
      {"simple", "a,b\n1,2\n", "[a][b]\n[1][2]\n"},
      {"no final line break", "a,b\n1,2", "[a][b]\n[1][2]\n"},
      {"CR LF", "a,b\r\n1,2\r\n3,4\r\n", "[a][b]\n[1][2]\n[3][4]\n"},
      {"lone CR", "a,b\r1,2\r3,4", "[a][b]\n[1][2]\n[3][4]\n"},
      {"mixed line breaks", "a,b\n1,2\r\n3,4\r5,6\n", "[a][b]\n[1][2]\n[3][4]\n[5][6]\n"},
      {"byte order mark",
       "\xEF\xBB\xBF"
       "a,b\n1,2\n",
       "[a][b]\n[1][2]\n"},
      {"byte order mark and quote", "\xEF\xBB\xBF\"a\",b\n1,2\n", "[a][b]\n[1][2]\n"},
      {"tab", "a\tb\n1,5\t2\n", "[a][b]\n[1,5][2]\n"},
      {"semicolon and decimal comma", "a;b\n1,5;2\n2,5;3\n", "[a][b]\n[1,5][2]\n[2,5][3]\n"},
      {"bar", "a|b|c\n1|2|3\n", "[a][b][c]\n[1][2][3]\n"},
      {"delimiters in quotes do not count", "a;b\n\"1,2,3\";x\n\"1,2,3\";y\n", "[a][b]\n[1,2,3][x]\n[1,2,3][y]\n"},
      {"header only", "a,b\n", "[a][b]\n"},
      {"header without line break", "a,b", "[a][b]\n"},
      {"header texts are trimmed",
       " a ,\xE3\x80\x80"
       "b\t\n1,2\n",
       "[a][b]\n[1][2]\n"},
      {"header texts may repeat or be empty", "a,a,\n1,2,3\n", "[a][a][]\n[1][2][3]\n"},
      {"values are not trimmed", "a,b\n 1 , 2\n", "[a][b]\n[ 1 ][ 2]\n"},
      {"empty fields", "a,b,c\n,,2\n1,,3\n", "[a][b][c]\n[][][2]\n[1][][3]\n"},
      {"nothing but delimiters is a blank line", ",,\na,b,c\n,,\r\n1,,3\n,\n,,,,\n", "[a][b][c]\n[1][][3]\n"},
      {"... also at the very end", "a,b,c\n1,2,3\n,,", "[a][b][c]\n[1][2][3]\n"},
      {"... but no empty value in quotes is", "a,b\n\"\",\n,\"\"\n1,2", "[a][b]\n[][]\n[][]\n[1][2]\n"},
      {"columns at the end without a name and a value are none", "a,b,,\n1,2,,\n3,4\n5,6,\n",
       "[a][b]\n[1][2]\n[3][4]\n[5][6]\n"},
      {"... unless a row has a value there", "a,,,\n1,,3,\n", "[a][][]\n[1][][3]\n"},
      {"... and more fields than the header has are too many", "a,b,\n1,2,,\n1,2,\"\"\n1,2,\n",
       "[a][b]\n[1][2] 4\n[1][2] 3\n[1][2]\n"},
      {"an empty field behind the header may be a value that moved on", "a,b\n1,2,\n", "[a][b]\n[1][2] 3\n"},
      {"an empty field ends the file", "a,b\n1,", "[a][b]\n[1][]\n"},
      {"an empty quoted field ends the file", "a,b\n1,\"\"", "[a][b]\n[1][]\n"},
      {"too few fields", "a,b,c\n1\n1,2\n", "[a][b][c]\n[1][][] 1\n[1][2][] 2\n"},
      {"too many fields", "a,b\n1,2,3\n4,5\n", "[a][b]\n[1][2] 3\n[4][5]\n"},
      {"blank lines are no records", "\n\na,b\n\n1,2\n\r\n\n3,4\n\n", "[a][b]\n[1][2]\n[3][4]\n"},
      {"a line of blanks is one", "a,b\n  \n1,2\n", "[a][b]\n[  ][] 1\n[1][2]\n"},
      {"one column: an empty value is written \"\"", "a\n1\n\n\"\"\n2\n", "[a]\n[1]\n[]\n[2]\n"},
      {"quotes", "a,b\n\"1,\n2\",\"3\"\n", "[a][b]\n[1,\n2][3]\n"},
      {"quoted CR LF", "a,b\r\n\"1\r\n2\",3\r\n", "[a][b]\n[1\r\n2][3]\n"},
      {"doubled quotes", "a,b\n\"say \"\"x\"\"\",\"\"\"\"\n", "[a][b]\n[say \"x\"][\"]\n"},
      {"a quote within a field is a character", "a,b\n5\" pipe,x\n1\",\"2\n",
       "[a][b]\n[5\" pipe][x]\n[1\"][2\n]\n" + open_quote(3)},
      {"blank before the quote: a character", "a,b\n1, \"x\"\n", "[a][b]\n[1][ \"x\"]\n"},
      {"text behind a closing quote", "a,b\n\"x\"y,2\n\"x\" ,3\n", "[a][b]\n[xy][2]\n[x ][3]\n"},
      {"quotes behind a closing quote", "a,b\n\"x\"y\"z\"\"\",2\n", "[a][b]\n[xy\"z\"\"\"][2]\n"},
      {"quote that is never closed", "a,b\n1,\"x,\n2,3\n", "[a][b]\n[1][x,\n2,3\n]\n" + open_quote(2)},
      {"... behind a doubled one", "a,b\n1,\"x\"\"", "[a][b]\n[1][x\"]\n" + open_quote(2)},
      {"... at the very end", "a,b\n1,\"", "[a][b]\n[1][]\n" + open_quote(2)},
      {"NUL is a character", std::string("a,b\n1\0,\0\n", 9), std::string("[a][b]\n[1\0][\0]\n", 15)},
      {"UTF-8", "客户,金额\n上海,¥1\n", "[客户][金额]\n[上海][¥1]\n"},
      {"GB18030", "\xBF\xCD\xBB\xA7,b\n\xC9\xCF\xBA\xA3,\"\xB1\xB1\xBE\xA9\"\n", "[客户][b]\n[上海][北京]\n"},
      {"GB18030, four bytes", "a,b\n\x81\x39\xEE\x39,\x95\x32\x82\x36\n", "[a][b]\n[㐀][𠀀]\n"},
  }));
  INFO(row.name);
  CHECK(table(row.bytes) == row.want);
}

}  // namespace csv_source_test
