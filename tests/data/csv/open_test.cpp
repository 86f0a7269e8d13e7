// SPDX-License-Identifier: Apache-2.0
#include "data/open.hpp"

#include "support/cells.hpp"
#include "support/temp_dir.hpp"
#include "util/sha256.hpp"

#include <catch2/catch.hpp>

namespace open_test {

using readiness::Localized;
using readiness::TableFile;
using readiness::test::TempDir;
namespace data = readiness::data;

namespace {

// The error of opening `bytes`, in English, its hint behind a bar; "" when there is none.
std::string error_of(std::string_view bytes, TableFile file = {}) {
  const TempDir folder;
  if (file.file.empty()) file.file = "客户.csv";
  folder.write(file.file, bytes);
  const auto source = data::open(folder.path(), file);
  if (source) return "";
  const auto& error = source.error();
  return error.message.en + (error.hint.empty() ? "" : " | " + error.hint.en);
}

TableFile stated(const std::string& encoding, const std::string& delimiter, int header_row) {
  TableFile file;
  file.encoding = encoding;
  file.delimiter = delimiter;
  if (header_row > 0) file.header_row = header_row;
  return file;
}

std::string opened_text(std::string_view bytes, TableFile file) {
  const TempDir folder;
  file.file = "a.csv";
  folder.write(file.file, bytes);
  const auto source = data::open(folder.path(), file);
  return source ? readiness::test::text_of(**source) : source.error().message.en;
}

}  // namespace

TEST_CASE("a file that cannot be opened says why, and is named as written") {
  const TempDir folder;
  TableFile file;
  file.file = "exports/客户.csv";
  CHECK(data::open(folder.path(), file).error().message ==
        Localized{"找不到文件 exports/客户.csv", "file exports/客户.csv does not exist"});
  folder.write("exports/客户.csv", "a");
  file.file = "exports";
  CHECK(data::open(folder.path(), file).error().message ==
        Localized{"exports 是文件夹，不是文件", "exports is a folder, not a file"});
}

TEST_CASE("a file without a table says so") {
  const auto [bytes, want] = GENERATE(table<std::string, std::string>({
      {"", "客户.csv is empty: it has no header"},
      {"\xEF\xBB\xBF", "客户.csv is empty: it has no header"},
      {"\n\r\n\n", "客户.csv is empty: it has no header"},
      {"\xD0\xCF\x11\xE0rest",
       "客户.csv is a workbook of the old XLS kind | save it as XLSX, or as CSV (UTF-8), in your spreadsheet program"},
      {"a,b\nok,上海\n1,上\xFF\n",
       "客户.csv: row 3, column 2: the bytes FF 0A are not UTF-8 | export it again, or "
       "save the whole file as UTF-8"},
      {"a,b\n\xC9\xCF,1\n\n2,\xC9\xCF\xFF,3\n",
       "客户.csv: row 4, column 2: the bytes FF 2C 33 0A are not GB18030 | export it again, or save the whole file as "
       "UTF-8"},
      {"a,b\xFF",
       "客户.csv: row 1, column 2: the bytes FF are not UTF-8 | export it again, or save the whole file as "
       "UTF-8"},
  }));
  CHECK(error_of(bytes) == want);
}

TEST_CASE("what the project file states is used, and contradictions are errors") {
  CHECK(opened_text("a;b,c\n1;2,3\n", stated("", ";", 0)) == "[a][b,c]\n[1][2,3]\n");
  CHECK(opened_text("a\tb,c\n1\t2,3\n", stated("", "\\t", 0)) == "[a][b,c]\n[1][2,3]\n");
  CHECK(opened_text("a^b\n1^2\n", stated("", "^", 0)) == "[a][b]\n[1][2]\n");
  CHECK(opened_text("report of May\n\na,b\n1,2\n", stated("", "", 3)) == "[a][b]\n[1][2]\n");
  CHECK(opened_text("\xC9\xCF,b\n1,2\n", stated("GBK", "", 0)) == "[上][b]\n[1][2]\n");

  const std::string again = " | export it again, or save the whole file as UTF-8";
  CHECK(error_of("a,b\n1,\xC9\xCF\n", stated("UTF-8", "", 0)) ==
        "客户.csv: row 2, column 2: the bytes C9 CF 0A are not UTF-8" + again);
  CHECK(error_of("a,b\n1,上\n", stated("GB18030", "", 0)) ==
        "客户.csv: row 2, column 2: the bytes 8A 0A are not GB18030" + again);
  CHECK(error_of("a,b\n", stated("latin9", "", 0)) ==
        "the encoding 'latin9' is not supported | allowed: UTF-8, GB18030, UTF-16, Big5, Big5-HKSCS, windows-1250, "
        "windows-1251, windows-1252, Shift-JIS, EUC-KR");
  for (const char* impossible : {"\"", "\n", ",,", "、"})
    CHECK(error_of("a,b\n", stated("", impossible, 0)).starts_with("'" + std::string(impossible) + "' cannot be"));
  CHECK(error_of("a,b\n\n1,2\n", stated("", "", 2)) == "客户.csv: row 2 is blank, and no header");
  CHECK(error_of("a,b\n1,2\n", stated("", "", 3)) == "客户.csv has only 2 rows, but its header should be row 3");
}

TEST_CASE("a source tells what it assumed") {
  const auto [bytes, zh, en] = GENERATE(table<std::string, std::string, std::string>({
      {"a,b\n1,2\n", "UTF-8，逗号分隔", "UTF-8, comma"},
      {"a\n1\n", "UTF-8，逗号分隔", "UTF-8, comma"},
      {"a;b\n1;2\n", "UTF-8，分号分隔", "UTF-8, semicolon"},
      {"a\tb\n1\t2\n", "UTF-8，制表符分隔", "UTF-8, tab"},
      {"a|b\n\xC9\xCF|2\n", "GB18030（推测），竖线分隔", "GB18030 (guessed), vertical bar"},
  }));
  const TempDir folder;
  folder.write("a.csv", bytes);
  TableFile file;
  file.file = "a.csv";
  const auto source = data::open(folder.path(), file);
  REQUIRE(source);
  CHECK((*source)->note() == Localized{zh, en});
  CHECK((*source)->sha256() == readiness::util::sha256(bytes));
  CHECK((*source)->bytes() == bytes.size());
  CHECK((*source)->first_row() == 2);
}

TEST_CASE("first_row counts from the header that was stated") {
  const TempDir folder;
  folder.write("a.csv", "title\n\na,b\n1,2\n");
  TableFile file = stated("", "", 3);
  file.file = "a.csv";
  const auto source = data::open(folder.path(), file);
  REQUIRE(source);
  CHECK((*source)->first_row() == 4);
}

TEST_CASE("an endless header is an error, not a table of one huge text") {
  CHECK(error_of("a,\"" + std::string(17u << 20, 'x')) ==
        "客户.csv: row 1 is longer than 16 MiB | most likely a quote is not closed");
}

TEST_CASE("nothing is read behind the end of the file, wherever that lies in a page") {
  // One byte less than a page, a page, one more: the last byte is the last that may be read.
  for (const std::size_t size : {4095u, 4096u, 4097u, 8192u}) {
    std::string bytes = "a,b\n\"x\",";
    bytes.resize(size - 3, 'y');
    bytes += "\nx,";
    CHECK(opened_text(bytes, {}).ends_with("]\n[x][]\n"));
  }
}

}  // namespace open_test
