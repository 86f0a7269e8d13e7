// SPDX-License-Identifier: Apache-2.0
// Other ways to quote: chosen where the file proves them, told, and stated.
#include "data/open.hpp"
#include "support/cells.hpp"
#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>

namespace quoting_test {

using readiness::TableFile;
using readiness::test::TempDir;
namespace data = readiness::data;

namespace {

struct QuotedRow {
  const char* name;
  std::string bytes;
  std::string want;  // the table, and what was told
};

std::string read_quoted(std::string_view bytes, TableFile file = {}) {
  const TempDir folder;
  folder.write("a.csv", bytes);
  file.file = "a.csv";
  const auto source = data::open(folder.path(), file);
  if (!source) return source.error().message.en;
  return readiness::test::text_of(**source) + (*source)->note().en;
}

TableFile stated(std::string quote, std::string escape, std::string blanks) {
  TableFile file;
  file.quote = std::move(quote);
  file.escape = std::move(escape);
  file.initial_blanks = std::move(blanks);
  return file;
}

}  // namespace

TEST_CASE("ways to quote that a file proves") {
  const QuotedRow row = GENERATE(values<QuotedRow>({
      {"backslashes", "id,name\n1,\"Joe \\\"Big\\\", Smith\"\n2,\"C:\\dir\"\n",
       "[id][name]\n[1][Joe \"Big\", Smith]\n[2][C:\\dir]\nUTF-8, comma, backslash escapes (guessed)"},
      {"a path that ends in a backslash", "id,path,n\n1,\"C:\\dir\\\",x\n2,\"D:\\\",y\n",
       "[id][path][n]\n[1][C:\\dir\\][x]\n[2][D:\\][y]\nUTF-8, comma"},
      {"single quotes", "id;name\n1;'a;b'\n2;'it''s'\n3;c\n",
       "[id][name]\n[1][a;b]\n[2][it's]\n[3][c]\nUTF-8, semicolon, single quotes (guessed)"},
      {"single quotes around everything", "'id','name'\n'1','a'\n'2','b'\n",
       "[id][name]\n[1][a]\n[2][b]\nUTF-8, comma, single quotes (guessed)"},
      {"apostrophes", "id,name\n1,'s-Hertogenbosch\n2,O'Neil\n3,'tis\n",
       "[id][name]\n[1]['s-Hertogenbosch]\n[2][O'Neil]\n[3]['tis]\nUTF-8, comma"},
      {"blanks before quotes", "id, name, city\n1, \"Smith, J\", Oslo\n2, \"Lee, A\", Rome\n",
       "[id][name][city]\n[1][Smith, J][ Oslo]\n[2][Lee, A][ Rome]\n"
       "UTF-8, comma, blanks in front of quotes skipped (guessed)"},
      {"blanks before quotes, and nothing else", "id, name\n1, \"a\"\n2, \"b\"\n",
       "[id][name]\n[1][a]\n[2][b]\nUTF-8, comma, blanks in front of quotes skipped (guessed)"},
      {"GB18030", "id,\xC9\xCF\n1,\"a \\\"b\\\", \xBA\xA3\"\n2,\"\\\"c\\\", d\"\n",
       "[id][上]\n[1][a \"b\", 海]\n[2][\"c\", d]\nGB18030 (guessed), comma, backslash escapes (guessed)"},
      {"doubled quotes as ever", "id,name\n1,\"say \"\"x\"\", y\"\n", "[id][name]\n[1][say \"x\", y]\nUTF-8, comma"},
  }));
  INFO(row.name);
  const std::string read = read_quoted(row.bytes);
  CHECK(read.substr(0, row.want.size()) == row.want);
}

TEST_CASE("a way to quote that is stated is used") {
  CHECK(read_quoted("a,b\n1,\"x\n2,y\"\n", stated("none", "", "")) ==
        "[a][b]\n[1][\"x]\n[2][y\"]\nUTF-8, comma, quotes are ordinary characters (as stated)");
  CHECK(read_quoted("a,b\n1,'x'\n", stated("'", "", "")) == "[a][b]\n[1][x]\nUTF-8, comma, single quotes (as stated)");
  CHECK(read_quoted("a,b\n1,\"x\\\"\"\n", stated("", "\\", "")) ==
        "[a][b]\n[1][x\"]\nUTF-8, comma, backslash escapes (as stated)");
  CHECK(read_quoted("a,b\n1, \"x\"\n", stated("", "", "skip")) ==
        "[a][b]\n[1][x]\nUTF-8, comma, blanks in front of quotes skipped (as stated)");
  CHECK(read_quoted("a,b\n1, \"x\"\n2, \"y\"\n", stated("", "", "keep")) ==
        "[a][b]\n[1][ \"x\"]\n[2][ \"y\"]\nUTF-8, comma");
  CHECK(read_quoted("a,b\n1,'x'\n2,'y'\n", stated("\"", "", "")) == "[a][b]\n[1]['x']\n[2]['y']\nUTF-8, comma");
}

TEST_CASE("a quote of another way that is never closed is told, too") {
  CHECK(read_quoted("a,b\n1,'x\n2,y\n", stated("'", "", "")).find("a quote that opens in row 2 is never closed") !=
        std::string::npos);
}

}  // namespace quoting_test
