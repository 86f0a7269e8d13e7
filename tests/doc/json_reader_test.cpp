// SPDX-License-Identifier: Apache-2.0
#include "doc/read.hpp"
#include "doc/snippet.hpp"

#include <catch2/catch.hpp>

namespace json_reader_test {

using namespace readiness;

namespace {

std::string faults(const std::string& text) {
  std::string all;
  for (const Error& error : doc::parse("a.json", text).errors) all += doc::render(error, Language::en);
  return all;
}

std::string at(const doc::Node& node) {
  return std::to_string(node.place.line) + ":" + std::to_string(node.place.column);
}

}  // namespace

TEST_CASE("JSON gives the same tree as YAML, with places") {
  const auto root = doc::read(
      "a.json",
      "{\"标题\": \"中\\u6587\",\n \"列\": [1, -2.50, true, null, {\"a\" : [] }],\n\"e\":\"😀\\ud83d\\ude00\"}\n");
  REQUIRE(root);
  CHECK(root->entries[0].key == "标题");
  CHECK(root->entries[0].place.column == 2);
  CHECK(root->entries[0].value.text == "中文");
  CHECK(root->entries[0].value.quoted);
  CHECK(at(root->entries[0].value) == "1:8");
  const doc::Node& list = *root->find("列");
  CHECK(at(list) == "2:7");
  CHECK(list.items[0].integer() == 1);
  CHECK(list.items[1].text == "-2.50");
  CHECK(at(list.items[1]) == "2:11");
  CHECK(list.items[2].flag() == true);
  CHECK(list.items[3].is_null());
  CHECK(list.items[4].find("a")->is_list());
  CHECK(root->find("e")->text == "😀😀");
}

TEST_CASE("what is wrong with a JSON file is told in full") {
  using Row = std::tuple<std::string, std::string>;
  const std::string value = "a value was expected here: a text, number, true, false, null, list or map\n";
  const std::string separator = "a comma, colon, quote or value is missing here\n";
  const auto [text, message] = GENERATE_COPY(values<Row>({
      {"", "a.json:1:1: the file is empty\n\n^\n"},
      {" 5", "a.json:1:2: JSON must begin with { or [\n 5\n ^\n"},
      {"{\"a\": 1, \"b\": 2,\n\"a\": 3}", "a.json:2:1: duplicate key 'a', already written in line 1\n\"a\": 3}\n^\n"},
      {"[1] x", "a.json:1:5: there is more text after the end of the JSON\n[1] x\n    ^\n"},
      {"{\"a\": 1}}", "a.json:1:9: there is more text after the end of the JSON\n{\"a\": 1}}\n        ^\n"},
      {"{\"a\": [1, 2}", "a.json:1:7: a bracket is not closed\n{\"a\": [1, 2}\n      ^\n"},
      {"[1, 2", "a.json:1:1: a bracket is not closed\n[1, 2\n^\n"},
      {"[1 2]", "a.json:1:4: " + separator + "[1 2]\n   ^\n"},
      {"[1,,2]", "a.json:1:4: " + value + "[1,,2]\n   ^\n"},
      {"[1,]", "a.json:1:4: " + value + "[1,]\n   ^\n"},
      {"{\"a\" 1}", "a.json:1:6: " + separator + "{\"a\" 1}\n     ^\n"},
      {"{\"a\":}", "a.json:1:6: " + value + "{\"a\":}\n     ^\n"},
      {"{\"a\":1,}", "a.json:1:8: " + separator + "{\"a\":1,}\n       ^\n"},
      {"{a: 1}", "a.json:1:2: " + separator + "{a: 1}\n ^\n"},
      {"[nul]", "a.json:1:2: " + value + "[nul]\n ^\n"},
      {"[truex]", "a.json:1:2: " + value + "[truex]\n ^\n"},
      {"[01]", "a.json:1:2: invalid number\n[01]\n ^\n"},
      {"[1.]", "a.json:1:2: invalid number\n[1.]\n ^\n"},
      {"[1e999]", "a.json:1:2: invalid number\n[1e999]\n ^\n"},
      {"[\"\\ud800\"]", "a.json:1:2: invalid escape between quotes\n[\"\\ud800\"]\n ^\n"},
      {"[\"\\ude00\\ud83d\"]", "a.json:1:2: invalid escape between quotes\n[\"\\ude00\\ud83d\"]\n ^\n"},
      {"[\"\\x\"]", "a.json:1:2: invalid escape between quotes\n[\"\\x\"]\n ^\n"},
      {"{\"\\ud800\": 1}", "a.json:1:2: invalid escape between quotes\n{\"\\ud800\": 1}\n ^\n"},
      {"[\"a\tb\"]", "a.json:1:4: a control character stands unescaped between quotes\n[\"a    b\"]\n   ^\n"},
      {"[\"a\nb\"]", "a.json:1:2: the quote is not closed\n[\"a\n ^\n"},
      {"[\"open]", "a.json:1:2: the quote is not closed\n[\"open]\n ^\n"},
      {"[\"\xff\"]",
       "a.json:1:3: the file is not encoded in UTF-8\n[\"\xEF\xBF\xBD\"]\n  ^\nhint: save it as UTF-8 in your "
       "editor\n"},
  }));
  CHECK(faults(text) == message);
}

TEST_CASE("deep or endless JSON is refused") {
  CHECK(faults(std::string(200'000, '[') + std::string(200'000, ']'))
            .starts_with("a.json:1:65: nested too deeply (limit 64 levels)\n"));
  CHECK(faults(std::string(64, '[') + std::string(64, ']')).empty());
  CHECK_FALSE(faults(std::string(200'000, '[')).empty());
  std::string many = "[0";
  for (int i = 0; i < 100'000; ++i) many += ",0";
  CHECK(faults(many + "]").find("too many values (limit 100000)") != std::string::npos);
}

}  // namespace json_reader_test
