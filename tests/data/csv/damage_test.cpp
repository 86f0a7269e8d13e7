// SPDX-License-Identifier: Apache-2.0
// Files that are not whole, or no tables: nothing of them counts, and the sentence says why.
#include "data/foreign.hpp"
#include "data/open.hpp"
#include "support/cells.hpp"
#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>

namespace damage_test {

using readiness::TableFile;
using readiness::test::TempDir;
namespace data = readiness::data;

namespace {

// What reading says: the text of the error, "" when there is none.
std::string damage_of(std::string_view bytes, TableFile file = {}, const data::ReadOptions& options = {}) {
  const TempDir folder;
  folder.write("a.csv", bytes);
  file.file = "a.csv";
  const auto source = data::open(folder.path(), file);
  if (!source) return source.error().message.en;
  const std::string text = readiness::test::text_of(**source, options);
  const std::string mark = "\nerror: ";
  const std::size_t error = text.find(mark);
  return error == std::string::npos ? "" : text.substr(error + mark.size(), text.size() - error - mark.size() - 1);
}

std::string racks(int first, int last) {
  std::string rows;
  for (int i = first; i <= last; ++i) rows += std::to_string(i) + ",5,rack " + std::to_string(i) + "\n";
  return rows;
}

TableFile quote_stated(const char* quote) {
  TableFile file;
  file.quote = quote;
  return file;
}

}  // namespace

TEST_CASE("a quote that is never closed is told, however much it swallows") {
  const std::string tail = " is never closed, so that one value holds all that follows";
  const std::string open = "a.csv: a quote that opens in row ";
  CHECK(damage_of("id,note\n1,\"fine\"\n2,\"cut off in the mid") == open + "3" + tail);
  CHECK(damage_of("id,note\n1,\"") == open + "2" + tail);
  for (const int rows : {3, 2000, 200'000}) {
    const std::string bytes = "id,size,name\n" + racks(1, rows) + "9,5,\"19 inch rack\n" + racks(rows + 1, 2 * rows);
    for (const unsigned jobs : {1u, 3u})
      CHECK(damage_of(bytes, {}, {.jobs = jobs, .chunk_bytes = 4096}) == open + std::to_string(rows + 2) + tail);
    CHECK(damage_of(bytes, quote_stated("none")).empty());
  }
}

TEST_CASE("a value that swallowed whole rows is told") {
  const std::string told = "a.csv: a quoted value in row 5 holds what look like whole rows";
  const std::string stray = "id,size,name\n" + racks(1, 3) + "4,5,\"19 inch\n" + racks(5, 9);
  CHECK(damage_of(stray + "10,5,\"21 inch\n" + racks(11, 14)) == told);  // another quote happens to close it
  CHECK(damage_of(stray + "10,5,rack 21\"\n" + racks(11, 14)) == told);  // ... at the end of a field
  CHECK(damage_of(stray + "10,5,\"21 inch\n" + racks(11, 14), quote_stated("\"")).empty());
  CHECK(damage_of("id,size,name\n" + racks(1, 3) + "4,5,\"two\nlines, and\na third one\"\n" + racks(5, 9)).empty());
  CHECK(damage_of("a,b\nx,\"dear sir,\nthank you, bye\"\ny,z\n").empty());
}

TEST_CASE("a file that was cut off, or not written to its end, is told") {
  const auto [bytes, want] = GENERATE(table<std::string, std::string>({
      {"id,a,b\n1,2,3\n2,3,4\n3,4,5\n4,", "a.csv breaks off in row 5, which has 2 of 3 fields and no line end"},
      {"id,a,b,c\n1,2,3,4\n2", "a.csv breaks off in row 3, which has 1 of 4 fields and no line end"},
      {"id,a,b\n1,2,3\n2,3,4\n3,4,5\n4,5\n", ""},  // a short row, that data.is_readable counts
      {"id,a,b\n1,2,3\n2,3\n3,4,5\n4,", ""},       // as others are
      {"id,a,b\n1,2,3\n2,3,4\n3,4,5\n4,5,6", ""},
      {"a\n1\n2", ""},
      {std::string("id,a\n1,2\n\0\0\0\0", 13), "a.csv ends in zero bytes (4): it was not written to its end"},
      {"id,a\n1,2\n2,3\nORA-01555: snapshot too old\n", "a.csv ends in an error message: the data is not all there"},
      {"id,a\n1,2\nERROR:  canceling statement due to timeout\n\n",
       "a.csv ends in an error message: the data is not all there"},
      {"id,a\n1,error: none\n", ""},
  }));
  INFO(bytes);
  CHECK(damage_of(bytes) == want);
  TableFile stated;
  stated.footer_rows = 0;
  if (want.find("breaks off") != std::string::npos) CHECK(damage_of(bytes, stated).empty());
}

TEST_CASE("what is no table says what it is") {
  const auto [bytes, want] = GENERATE(table<std::string, std::string>({
      {"<!DOCTYPE html>\n<html><title>Login</title></html>", "a web page (HTML)"},
      {"\xEF\xBB\xBF\n <table><tr><td>1</td></tr></table>", "a web page (HTML)"},
      {"<br />\n<b>Fatal error</b>: Uncaught Exception<br />", "a web page (HTML)"},
      {"<?xml version=\"1.0\"?>\n<Workbook><Row/></Workbook>", "an XML file"},
      {"MIME-Version: 1.0\nContent-Type: multipart/related\n", "a web archive (MHTML) or an e-mail"},
      {"HTTP/1.1 502 Bad Gateway\r\nServer: x\r\n\r\n", "an HTTP response"},
      {"%PDF-1.7\n", "a PDF file"},
      {"\x89PNG\r\n\x1A\n", "an image"},
      {"\xFF\xD8\xFF\xE0", "an image"},
      {"7z\xBC\xAF\x27\x1C", "a packed archive"},
      {"version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 5\n",
       "a pointer of git-lfs or git-annex: the data itself was not fetched"},
      {"ERROR 1045 (28000): Access denied for user\n", "an error message"},
      {"\nselect * from t\n*\nERROR at line 1:\nORA-00942: table or view does not exist\n", "an error message"},
      {"psql: error: connection refused", "an error message"},
      {"Traceback (most recent call last):\n  File \"x.py\"\n", "an error message"},
      {"会话已过期，请重新登录", "an error message"},
      {"{\"error\":\"not found\"}", "an error message"},
      {"{\"code\":401,\"msg\":\"未登录\",\"data\":null}", "an error message"},
      {"[{\"a\":1},{\"a\":2}]", "a JSON document"},
      {std::string(64, '\0'), "nothing but zero bytes"},
      {"-- MySQL dump 10.13\n", "an SQL script"},
  }));
  INFO(bytes);
  CHECK(damage_of(bytes) == "a.csv is no table, but " + want);
}

TEST_CASE("what only looks like something else is a table") {
  const std::string bytes = GENERATE("<id>,<name>\n1,a\n", "error,count\nE1,5\n", "message\nnot found: 7\nok\nx\ny\n",
                                     "BM,a\n1,2\n", "<5,>6\n1,2\n", "{x},b\n1,2\n", "PK,a\n1,2\n");
  INFO(bytes);
  CHECK_FALSE(data::foreign_kind(bytes).has_value());
  CHECK(damage_of(bytes).empty());
  CHECK_FALSE(data::is_error_line("ERROR,2026-01-01"));
}

TEST_CASE("rows of JSON Lines are rows, whatever their keys") {
  const TempDir folder;
  folder.write("a.csv", "{\"code\":1,\"message\":\"x\"}\n{\"code\":2,\"message\":\"y\"}\n");
  TableFile file;
  file.file = "a.csv";
  CHECK(data::open(folder.path(), file));
}

}  // namespace damage_test
