// SPDX-License-Identifier: Apache-2.0
#include "run.hpp"
#include "support/workbook.hpp"

#include <catch2/catch.hpp>

#include <random>

namespace convert_test {

using readiness::Language;
using readiness::test::contains;
using readiness::test::contents;
using readiness::test::run;
using readiness::test::TempDir;
namespace fs = std::filesystem;

TEST_CASE("a table becomes UTF-8, commas and CRLF, whatever it was") {
  struct Row {
    const char* name;
    std::string bytes;
    std::string csv;
    std::string told;
  };
  const std::vector<Row> table = {
      {"plain.csv", "a,b\n1,2\n", "a,b\r\n1,2\r\n", "UTF-8, comma; 1 rows, 2 columns"},
      {"blank.csv", "a,b\n1,2\n,\n\n3,4\n,\n", "a,b\r\n1,2\r\n3,4\r\n", "2 rows without any value were left out"},
      {"marked.csv",
       "\xEF\xBB\xBF"
       "a,b\r\n1,2",
       "a,b\r\n1,2\r\n", "UTF-8 (byte order mark), comma; 1 rows, 2 columns"},
      {"german.csv", "a;b\n1,5;\"x;y\"\n", "a,b\r\n\"1,5\",x;y\r\n", "semicolon"},
      {"tabs.csv", "a\tb\n1\t2\n", "a,b\r\n1,2\r\n", "tab"},
      {"gb.csv", "\xD0\xD5\xC3\xFB,b\n\xC0\xEE\xC0\xD7,2\n", "姓名,b\r\n李雷,2\r\n", "GB18030 (guessed), comma"},
      {"quotes.csv", "a,b\n\"1\n2\",\"say \"\"hi\"\"\"\n", "a,b\r\n\"1\n2\",\"say \"\"hi\"\"\"\r\n", "1 rows"},
      {"blanks.csv", "a,b\n 1 ,\xE3\x80\x80\n\n3,4\n", "a,b\r\n 1 ,\xE3\x80\x80\r\n3,4\r\n", "2 rows"},
      {"formula.csv", "a,b\n=1+1,-2\n", "a,b\r\n=1+1,-2\r\n", "1 rows"},  // values stay identical
      {"header.csv", "a,b\n", "a,b\r\n", "0 rows, 2 columns"},
      {"one.csv", "a\n\"\"\nx\n", "a\r\n\"\"\r\nx\r\n", "2 rows, 1 columns"},
      {"list.yaml", "- {a: 1, b: x}\n- {a: 2}\n", "a,b\r\n1,x\r\n2,\r\n", "list in YAML; 2 rows, 2 columns"},
      {"list.json", "[{\"a\": \"1,2\"}]", "a\r\n\"1,2\"\r\n", "list in JSON"},
  };
  const TempDir folder;
  for (const Row& row : table) {
    const auto ran = run({"convert", folder.write(row.name, row.bytes).string()});
    INFO(row.name << ran.err);
    CHECK(ran.code == 0);
    CHECK(ran.out == row.csv);
    CHECK(contains(ran.err, row.told));
  }
}

TEST_CASE("a sheet is chosen by its name") {
  const TempDir folder;
  const std::string book = (folder / "book.xlsx").string();
  readiness::test::write_zip(book,
                             readiness::test::workbook("<row r='1'><c r='A1' t='inlineStr'><is><t>a</t></is></c></row>"
                                                       "<row r='2'><c r='A2'><v>1.5</v></c></row>"));
  CHECK(run({"convert", book, "--sheet", "Sheet1"}).out == "a\r\n1.5\r\n");
  const auto ran = run({"convert", book, "--sheet", "Sheet2"});
  CHECK(ran.code == 2);
  CHECK(contains(ran.err, "did you mean 'Sheet1'?"));
}

TEST_CASE("what is stated comes before what is found") {
  const TempDir folder;
  const std::string file = folder.write("a.csv", "title\na;b,c\n1;2,3\n").string();
  CHECK(run({"convert", file, "--header-row", "2", "--delimiter", ";"}).out == "a,\"b,c\"\r\n1,\"2,3\"\r\n");
  CHECK(run({"convert", file, "--encoding", "GBK", "--header-row", "2", "--delimiter", ","}).out ==
        "a;b,c\r\n1;2,3\r\n");
  const std::string people = folder.write("b.csv", "a,,c\nx,y,z\n1,2,\"3,5\"\ntotal,,3\n").string();
  CHECK(run({"convert", people, "--decimal", ","}).out == "x,y,z\r\n1,2,3.5\r\n");
  CHECK(run({"convert", people, "--header-rows", "1", "--header-row", "1", "--footer-rows", "0"}).out ==
        "a,,c\r\nx,y,z\r\n1,2,\"3,5\"\r\ntotal,,3\r\n");
  CHECK(run({"convert", people, "--header-row", "0", "--footer-rows", "0", "--decimal", "."})
            .out.starts_with("1,2,3\r\na,,c\r\n"));
  const std::string quoted = folder.write("c.csv", "a,b\n1, 'x''y'\n").string();
  CHECK(run({"convert", quoted, "--quote", "'", "--initial-blanks", "skip"}).out == "a,b\r\n1,x'y\r\n");
  for (const auto& [option, value] : std::vector<std::pair<const char*, const char*>>{{"--header-row", "-1"},
                                                                                      {"--header-row", "x"},
                                                                                      {"--quote", "`"},
                                                                                      {"--escape", "^"},
                                                                                      {"--initial-blanks", "no"},
                                                                                      {"--header-row", "9"},
                                                                                      {"--header-rows", "0"},
                                                                                      {"--footer-rows", "-1"},
                                                                                      {"--decimal", ";"},
                                                                                      {"--delimiter", "ab"},
                                                                                      {"--encoding", "EBCDIC"}}) {
    INFO(option << ' ' << value);
    CHECK(run({"convert", file, option, value}).code == 2);
  }
}

TEST_CASE("rows that do not fit the header are never adjusted in silence") {
  const TempDir folder;
  const std::string file = folder.write("a.csv", "a,b\n1\n1,2,3\n1,2\n1,2,3,4\n").string();
  const auto ran = run({"convert", file});
  CHECK(ran.out == "a,b\r\n1,\r\n1,2\r\n1,2\r\n1,2\r\n");
  CHECK(contains(ran.err, "1 rows have fewer fields than the header and were filled up (first: row 2)"));
  CHECK(contains(ran.err, "warning: 2 rows have more fields than the header; the surplus was left out (first: row 3)"));
  CHECK(contains(run({"convert", file}, Language::zh).err, "警告：2 行的列数多于表头"));
}

TEST_CASE("the output is a new file, never the input") {
  const TempDir folder;
  const std::string file = folder.write("a.csv", "a;b\n1;2\n").string(), out = (folder / "out.csv").string();
  const auto ran = run({"convert", file, "-o", out});
  CHECK(ran.code == 0);
  CHECK(ran.out.empty());
  CHECK(contents(out) == "a,b\r\n1,2\r\n");

  folder.write("out.csv", "precious");
  const auto again = run({"convert", file, "-o", out});
  CHECK(again.code == 2);
  CHECK(again.err == "error: " + out + " exists already\nhint: replace it with --force, or choose another path\n");
  CHECK(contents(out) == "precious");
  CHECK(run({"convert", file, "-o", out, "--force"}).code == 0);
  CHECK(contents(out) == "a,b\r\n1,2\r\n");

  fs::create_symlink(file, folder / "link.csv");
  for (const std::string& path : {file, (folder / "link.csv").string()}) {
    const auto over = run({"convert", file, "-o", path, "--force"});
    CHECK(over.code == 2);
    CHECK(contains(over.err, "is a file that is read"));
  }
  CHECK(contents(file) == "a;b\n1;2\n");
  CHECK(run({"convert", file, "-o", folder.path().string()}).code == 2);
  CHECK(run({"convert", file, "-o", (folder / "no/out.csv").string()}).code == 2);
  CHECK(run({"convert", file, "-o", "/dev/null"}).code == 2);
  CHECK(run({"convert", file, "-o", "/dev/null", "--force"}).code == 0);
}

TEST_CASE("what cannot be read leaves no output behind") {
  const TempDir folder;
  const std::string out = (folder / "out.csv").string();
  const std::vector<std::pair<const char*, std::string>> garbage = {
      {"empty.csv", ""},
      {"utf16.csv", std::string("\xFF\xFE"
                                "a\0b",
                                5)},
      {"cut.csv.gz", "\x1F\x8B\x08"},
      {"bad.jsonl", "{\"a\":1}\n{\n"},
      {"broken.csv", "a,b\n" + std::string(100'000, 'x') + "\n\xFF\xFF\xFF\n"},
      {"cut.xlsx", "PK\x03\x04 and no more"},
      {"list.yaml", "a: {b: c}"},
      {"deep.json", std::string(100'000, '[')}};
  for (const auto& [name, bytes] : garbage) {
    const auto ran = run({"convert", folder.write(name, bytes).string(), "-o", out});
    INFO(name << ran.err);
    CHECK(ran.code == 2);
    CHECK(contains(ran.err, name));
    CHECK_FALSE(fs::exists(out));
  }
  CHECK(run({"convert", (folder / "none.csv").string()}).code == 2);
  CHECK(run({"convert", folder.path().string()}).code == 2);
  CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 8);  // no temporary file
}

TEST_CASE("what has been converted twice stays the same bytes: random tables") {
  const std::vector<std::string> pieces = {"a",  "中", ",", ";", "|", "\t",           "\"",
                                           "\n", "\r", " ", "1", "=", "\xEF\xBB\xBF", "'"};
  std::mt19937 random(2026);
  const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
  const TempDir folder;
  for (int turn = 0; turn < 300; ++turn) {
    std::string text;
    for (std::size_t i = below(60) + 1; i > 0; --i) text += pieces[below(pieces.size())];
    const auto once = run({"convert", folder.write("0.csv", text).string()});
    if (once.code != 0) continue;  // nothing but blank lines
    // Stated, for with so few records a guess would be as good as another.
    const auto again = [&](const std::string& csv) {
      return run({"convert", folder.write("1.csv", csv).string(), "--delimiter", ",", "--quote", "\""}).out;
    };
    // A last column with neither name nor value may be one more delimiter at the end of each line, and goes.
    const std::string twice = again(once.out);
    INFO(text << "\n->\n" << once.out << "\n->\n" << twice);
    REQUIRE(again(twice) == twice);
  }
}

}  // namespace convert_test
