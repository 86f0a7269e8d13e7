// SPDX-License-Identifier: Apache-2.0
#include "doc/read.hpp"
#include "doc/snippet.hpp"

#include <catch2/catch.hpp>

namespace yaml_reader_test {

using namespace readiness;

namespace {

// Every error as a person sees it.
std::string faults(const std::string& text) {
  std::string all;
  for (const Error& error : doc::parse("a.yaml", text).errors) all += doc::render(error, Language::en);
  return all;
}

doc::Node tree(const std::string& text) {
  auto root = doc::read("a.yaml", text);
  INFO((root ? "" : root.error().message.en));
  REQUIRE(root);
  return *root;
}

std::string at(const doc::Node& node) {
  return std::to_string(node.place.line) + ":" + std::to_string(node.place.column);
}

}  // namespace

TEST_CASE("every YAML value knows where it stands, in characters") {
  const doc::Node root = tree("标题: 中文\n列表: [甲, '乙', {丙: 1}]\n文: |\n  行\n");
  CHECK(root.entries[0].place.column == 1);
  CHECK(at(root.entries[0].value) == "1:5");
  const doc::Node& list = root.entries[1].value;
  CHECK(at(list) == "2:5");
  CHECK(at(list.items[1]) == "2:9");
  CHECK(at(list.items[2].entries[0].value) == "2:18");
  CHECK(root.entries[2].value.text == "行\n");
  CHECK(root.entries[2].value.quoted);
}

TEST_CASE("byte order marks, CRLF and unusual line separators do not shift places") {
  const doc::Node root = tree(
      "\xEF\xBB\xBF"
      "a: 1\r\nb: '\xE2\x80\xA8'\r\nc: 3\r\n");
  CHECK(at(root.entries[0].value) == "1:4");
  CHECK(at(root.entries[2].value) == "3:4");
  CHECK(root.entries[2].value.text == "3");
}

TEST_CASE("an empty YAML document is a null") {
  const std::string text = GENERATE("", "# only a comment\n", "---\n", "\n\n");
  CHECK(tree(text).is_null());
}

TEST_CASE("aliases and merge keys") {
  const doc::Node root = tree(
      "base: &base {a: 1, b: 2}\n"
      "other: &other {b: 9, c: 3}\n"
      "plain: *base\n"
      "merged: {<<: [*base, *other], a: 5}\n"
      "text: {'<<': 1}\n");
  CHECK(root.find("plain")->find("b")->text == "2");
  CHECK(at(*root.find("plain")->find("b")) == "1:23");
  const doc::Node& merged = *root.find("merged");
  CHECK(merged.entries.size() == 3);
  CHECK(merged.find("a")->text == "5");
  CHECK(merged.find("b")->text == "2");
  CHECK(merged.find("c")->text == "3");
  CHECK(root.find("text")->find("<<") != nullptr);
}

TEST_CASE("the text tag makes a text") { CHECK_FALSE(tree("a: !!str 1\n").find("a")->integer()); }

TEST_CASE("what is wrong with a YAML file is told in full") {
  using Row = std::tuple<std::string, std::string>;
  const auto [text, message] = GENERATE(values<Row>({
      {"a: 1\nb: 2\na: 3\nb: 4\n",
       "a.yaml:3:1: duplicate key 'a', already written in line 1\na: 3\n^\n"
       "a.yaml:4:1: duplicate key 'b', already written in line 2\nb: 4\n^\n"},
      {"a: *x\n", "a.yaml:1:4: alias *x has no anchor &x before it\na: *x\n   ^\n"},
      {"a: &x [*x]\n", "a.yaml:1:8: alias *x refers to itself\na: &x [*x]\n       ^\n"},
      {"? [a, b]\n: 1\n", "a.yaml:1:3: a key must be a text\n? [a, b]\n  ^\n"},
      {"a: {<<: 1}\n", "a.yaml:1:9: << can only merge maps\na: {<<: 1}\n        ^\n"},
      {"a: !!binary aGk=\n", "a.yaml:1:4: the tag tag:yaml.org,2002:binary is not supported\na: !!binary aGk=\n   ^\n"},
      {"a: 1\n---\nb: 2\n",
       "a.yaml:2:1: a file holds only one document\n---\n^\n"
       "hint: remove this --- and what follows, or put it into a file of its own\n"},
      {"title: one: two\n",
       "a.yaml:1:11: a second ': ' cannot stand here\ntitle: one: two\n          ^\n"
       "hint: put the whole text into quotes\n"},
      {"a: 1\n  b: 2\n",
       "a.yaml:2:4: a second ': ' cannot stand here\n  b: 2\n   ^\nhint: put the whole text into quotes\n"},
      {"a:\n  b: 1\n c: 2\n",
       "a.yaml:3:2: a key of the same level was expected here\n c: 2\n ^\n"
       "hint: check the indentation: one level lines up on the left, with blanks, not tabs\n"},
      {"a:\n  - 1\n  b: 2\n",
       "a.yaml:3:3: the next '- ' of the list was expected here\n  b: 2\n  ^\n"
       "hint: check the indentation: one level lines up on the left, with blanks, not tabs\n"},
      {"a: 1\nword\nb: 2\n",
       "a.yaml:2:1: the colon after the key is missing\nword\n^\n"
       "hint: write 'key: value', with a blank after the colon\n"},
      {"a: [1, 2\nb: 3\n", "a.yaml:2:2: a comma or ] was expected here\nb: 3\n ^\n"},
      {"a: {b: 1\n", "a.yaml:2:1: a comma or } was expected here\n\n^\n"},
      {"a: 1\nb: 'open\n", "a.yaml:2:4: the quote is not closed\nb: 'open\n   ^\n"},
      {"a: @x\n",
       "a.yaml:1:4: a text cannot begin with this character\na: @x\n   ^\n"
       "hint: put the whole text into quotes\n"},
      {"a: \"\\d\"\n",
       "a.yaml:1:5: there is no such escape in double quotes\na: \"\\d\"\n    ^\n"
       "hint: use single quotes: there a backslash is a backslash\n"},
      {"a: \x01\n", "a.yaml:1:4: the file holds a control character\na: \\x01\n   ^\n"},
      {"a: 1\nb: \xff\n",
       "a.yaml:2:4: the file is not encoded in UTF-8\nb: \xEF\xBF\xBD\n   ^\nhint: save it as UTF-8 in your editor\n"},
  }));
  CHECK(faults(text) == message);
}

TEST_CASE("errors have a Chinese side") {
  const auto parsed = doc::parse("a.yaml", "a: 1\na: 2\n");
  REQUIRE(parsed.errors.size() == 1);
  CHECK(doc::render(parsed.errors[0], Language::zh) == "a.yaml:2:1: 键“a”重复，第 1 行已经写过\na: 2\n^\n");
  CHECK(parsed.root.find("a")->text == "1");
}

TEST_CASE("what multiplies is refused") {
  std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int level = 1; level < 9; ++level) {
    const std::string below = "*a" + std::to_string(level - 1);
    bomb += "a" + std::to_string(level) + ": &a" + std::to_string(level) + " [" + below;
    for (int copy = 1; copy < 10; ++copy) bomb += ", " + below;
    bomb += "]\n";
  }
  CHECK(faults(bomb).find("the document expands to too many values (limit 100000)") != std::string::npos);

  std::string long_text = "a: &a " + std::string(1'000'000, 'x') + "\nb: [";
  for (int copy = 0; copy < 1000; ++copy) long_text += "*a, ";
  CHECK(faults(long_text + "]\n").find("too many values") != std::string::npos);
}

TEST_CASE("deep nesting is refused at once") {
  CHECK(faults(std::string(200'000, '[')).starts_with("a.yaml:1:65: nested too deeply (limit 64 levels)\n"));
  CHECK(faults(std::string(64, '[') + std::string(64, ']')).empty());
  std::string maps;
  for (int level = 0; level < 70; ++level) maps += std::string(static_cast<std::size_t>(level), ' ') + "a:\n";
  CHECK(faults(maps).starts_with("a.yaml:65:65: nested too deeply"));
}

}  // namespace yaml_reader_test
