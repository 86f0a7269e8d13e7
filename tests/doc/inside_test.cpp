// SPDX-License-Identifier: Apache-2.0
#include "doc/inside.hpp"

#include "doc/read.hpp"

#include <catch2/catch.hpp>

namespace inside_test {

using namespace readiness;

TEST_CASE("a character of a scalar is found in the file, however it is written") {
  // The file's # marks the character meant; it is the text's # as well.
  const auto [name, text] = GENERATE(table<std::string, std::string>({
      {"a.yaml", "a: stage ==#\n"},
      {"a.yaml", "a: 'it''s ''#'''\n"},
      {"a.yaml", "a: \"x \\\"y\\\" \\u4e2d\\x41 #\"\n"},
      {"a.yaml", "a: 中文 ==#\n"},
      {"a.yaml", "a: one\n   two   three\n   x#\n"},
      {"a.yaml", "a: 'one\n\n   two #'\n"},
      {"a.yaml", "a: |\n  one\n\n    two #\n"},
      {"a.yaml", "a: >-\n  one\n  two #\n"},
      {"a.yaml", "a: &anchor !!str 'one #'\n"},
      {"a.json", "{\"a\": \"\\\"\\ud83d\\ude00\\n\\u4e2d #\"}"},
  }));
  INFO(text);
  const auto root = doc::read(name, text);
  REQUIRE(root);
  const doc::Node& scalar = *root->find("a");
  std::size_t characters = 0;
  for (const char c : scalar.text.substr(0, scalar.text.find('#'))) characters += (c & 0xC0) != 0x80 ? 1 : 0;

  const Place place = doc::inside(scalar, static_cast<int>(characters) + 1);
  std::string_view line = text;
  for (int skipped = 1; skipped < place.line; ++skipped) line.remove_prefix(line.find('\n') + 1);
  std::size_t column = 1;
  for (const char c : line.substr(0, line.find('#'))) column += (c & 0xC0) != 0x80 ? 1 : 0;
  CHECK(line.substr(0, line.find('\n')).find('#') != std::string_view::npos);
  CHECK(place.column == static_cast<int>(column));
}

TEST_CASE("a column behind the end is the end") {
  const auto root = doc::read("a.yaml", "a: 'xy'\n");
  REQUIRE(root);
  CHECK(doc::inside(*root->find("a"), 9).column == 7);
}

}  // namespace inside_test
