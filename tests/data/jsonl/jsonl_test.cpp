// SPDX-License-Identifier: Apache-2.0
#include "data/gzip/pack.hpp"
#include "data/jsonl/jsonl_source.hpp"
#include "data/open.hpp"
#include "support/cells.hpp"
#include "support/temp_dir.hpp"
#include "util/sha256.hpp"

#include <catch2/catch.hpp>

#include <random>

namespace jsonl_test {

using readiness::TableFile;
using readiness::test::TempDir;
namespace data = readiness::data;

namespace {

std::string opened(std::string_view bytes, const std::string& name = "a.jsonl") {
  const TempDir folder;
  folder.write(name, bytes);
  TableFile file;
  file.file = name;
  const auto source = data::open(folder.path(), file);
  return source ? readiness::test::text_of(**source) : "error: " + source.error().message.en;
}

}  // namespace

TEST_CASE("one object a line is one row") {
  const auto [bytes, want] = GENERATE(table<std::string, std::string>({
      {"{\"a\":1,\"b\":\"x\"}\n{\"a\":2,\"b\":\"y\"}\n", "[a][b]\n[1][x]\n[2][y]\n"},
      {"{\"a\":1}", "[a]\n[1]\n"},
      {"\xEF\xBB\xBF{\"a\":1}\r\n\r\n  \n{ \"a\" : 2 }\r\n", "[a]\n[1]\n[2]\n"},
      {"{\"a\":1}\n{\"b\":2}\n{}\n", "[a][b]\n[1][]\n[][2]\n[][]\n"},          // columns as they come
      {"{\"b\":1,\"a\":2}\n{\"a\":3,\"b\":4}\n", "[b][a]\n[1][2]\n[4][3]\n"},  // in any order
      {"{\"a\":null,\"b\":true,\"c\":false}", "[a][b][c]\n[][true][false]\n"},
      {"{\"a\":1.10,\"b\":12345678901234567890123,\"c\":-1e-7}", "[a][b][c]\n[1.10][12345678901234567890123][-1e-7]\n"},
      {"{\"a\":\"\\u4e0a海\\n\\\"x\\\"\"}", "[a]\n[上海\n\"x\"]\n"},
      {"{\"a\":{\"b\":1,\"c\":{\"d\":2}},\"e\":3}", "[a.b][a.c.d][e]\n[1][2][3]\n"},
      {"{\"a\":[1, 2, {\"b\\\"\": [ ], \"c\":2}, \"x y\", null]}",
       "[a]\n[[1,2,{\"b\\\"\":[],\"c\":2},\"x y\",null]]\n"},
      {"{\"a\":{}}\n{\"a\":{\"b\":1}}", "[a.b]\n[]\n[1]\n"},
      {"{\"客户\":\"上海\"}", "[客户]\n[上海]\n"},
      {"{\"\\u5ba2户\":1}\n{\"客\\u6237\":2}", "[客户]\n[1]\n[2]\n"},
  }));
  CAPTURE(bytes);
  CHECK(opened(bytes) == want);
}

TEST_CASE("JSON Lines are told by their name or by what they hold") {
  const std::string lines = "{\"a\":1}\n{\"a\":2}\n", want = "[a]\n[1]\n[2]\n";
  CHECK(opened(lines, "a.ndjson") == want);
  CHECK(opened(lines, "a.txt") == want);
  CHECK(opened(readiness::test::gzip(lines), "a.jsonl.gz") == want);
  CHECK(opened(readiness::test::gzip(lines), "export") == want);
  CHECK(opened("[{\"a\":1}]", "a.json") == "[a]\n[1]\n");
  CHECK(opened(readiness::test::gzip("[{\"a\":1}]"), "a.json.gz") == "[a]\n[1]\n");
  CHECK(opened("{a},b\n1,2\n", "a.csv") == "[{a}][b]\n[1][2]\n");
}

TEST_CASE("a bad line is an error with its place and reason") {
  const auto [line, want] = GENERATE(table<std::string, std::string>({
      {"{\"a\":01}", "line 2, column 6: invalid number"},
      {"{\"a\":1.}", "line 2, column 6: invalid number"},
      {"{\"客户\":tru}", "line 2, column 7: a value was expected here: a text, number, true, false, null, list or map"},
      {"{\"a\":\"\\x\"}", "line 2, column 6: invalid escape between quotes"},
      {"{\"a\":1", "line 2, column 1: a bracket is not closed"},
      {"{\"a\":\"x", "line 2, column 6: the quote is not closed"},
      {"{\"a\":1}}", "line 2, column 8: there is more text after the end of the JSON"},
      {"{\"a\":1} {\"a\":2}", "line 2, column 9: there is more text after the end of the JSON"},
      {"{\"a\":[1,]}", "line 2, column 9: a value was expected here: a text, number, true, false, null, list or map"},
      {"{\"a\":\"\xC9\xCF\"}", "line 2, column 7: the byte C9 is not UTF-8"},
      {"a,b", "line 2, column 1: JSON must begin with { or ["},
      {"{\"a\":1,\"a\":2}", "line 2 has 'a' twice"},
      {"{\"b.c\":1,\"b\":{\"c\":2}}", "line 2 has 'b.c' twice"},
  }));
  CAPTURE(line);
  const std::string text = opened("{\"a\":1}\n" + line + "\n{\"a\":3}\n");
  CHECK(text == "error: a.jsonl: " + want);
}

TEST_CASE("what is no object a line is refused") {
  CHECK(opened("[1,2]\n").starts_with("error: a.jsonl: line 1, column 1:"));
  CHECK(opened("1\n").starts_with("error: a.jsonl: line 1, column 1:"));
  CHECK(opened("") == "error: a.jsonl is empty: it has no header");
  CHECK(opened("\n\n") == "error: a.jsonl is empty: it has no header");
  CHECK(opened("{}\n") == "error: a.jsonl is empty: it has no header");
  CHECK(opened("{\n\"a\":1\n}\n").starts_with("error: a.jsonl: line 1, column 1: a bracket is not closed"));
}

TEST_CASE("limits hold") {
  CHECK(opened("{\"a\":\"" + std::string(17u << 20, 'x') + "\"}") == "error: a.jsonl: line 1 is longer than 16 MiB");
  std::string deep = "{\"a\":1}\n{\"a\":";
  for (int i = 0; i < 5000; ++i) deep += "{\"a\":";
  CHECK(opened(deep).starts_with("error: a.jsonl: line 2, column"));
  CHECK(opened("{\"a\":" + std::string(5000, '[') + std::string(5000, ']') + "}")
            .starts_with("error: a.jsonl: line 1, column"));
  std::string keys;
  for (int i = 0; i < 17'000; ++i) keys += "{\"k" + std::to_string(i) + "\":1}\n";
  CHECK(opened(keys) == "error: a.jsonl has more than 16384 different keys up to line 16385");
}

TEST_CASE("many lines come in batches, and any columns in any order") {
  std::string bytes;
  for (int i = 0; i < 3000; ++i)
    bytes += "{\"n\":" + std::to_string(i) + ",\"t\":\"" + std::string(static_cast<std::size_t>(i % 50), 'x') +
             "\",\"m\":" + std::to_string(-i) + "}\n";
  const TempDir folder;
  folder.write("a.jsonl", bytes);
  TableFile file;
  file.file = "a.jsonl";
  const auto source = data::open(folder.path(), file);
  REQUIRE(source);
  std::string want;
  for (int i = 0; i < 3000; ++i) want += "[" + std::to_string(-i) + "][" + std::to_string(i) + "]\n";
  CHECK(readiness::test::rows_of(**source, {2, 0}) == want);
  CHECK((*source)->note().en == "JSON Lines, UTF-8");
  CHECK((*source)->first_row() == 1);
  CHECK((*source)->bytes() == bytes.size());
  CHECK((*source)->sha256() == readiness::util::sha256(bytes));
}

TEST_CASE("damaged JSON Lines give a table or an error, never anything else") {
  const std::string good = "{\"a\":1,\"b\":{\"c\":[1,\"x\"]}}\n{\"a\":\"上海\",\"b\":null}\n";
  std::mt19937 random(5);
  for (std::size_t size = 0; size < good.size(); ++size) {
    const std::string text = opened(good.substr(0, size));
    CHECK((text.starts_with("[a]") || text.starts_with("error: a.jsonl")));
  }
  for (int i = 0; i < 500; ++i) {
    std::string damaged = good;
    for (int n = 0; n < 3; ++n) damaged[random() % damaged.size()] = static_cast<char>(random());
    const std::string text = opened(damaged);
    CAPTURE(damaged);
    CHECK((text.starts_with("[") || text.starts_with("error: a.jsonl")));
  }
}

}  // namespace jsonl_test
