// SPDX-License-Identifier: Apache-2.0
#include "util/yaml_text.hpp"

#include "doc/read.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace yaml_text_test {

using readiness::util::yaml_comment;
using readiness::util::yaml_text;

TEST_CASE("texts that are safe stay as they are") {
  for (const std::string text : {"客户名称", "a", "order_no", "ERP-2.1/x"}) CHECK(yaml_text(text) == text);
  CHECK(yaml_text("") == "\"\"");
  CHECK(yaml_text("true") == "\"true\"");
  CHECK(yaml_text("No") == "\"No\"");
  CHECK(yaml_text("12") == "\"12\"");
  CHECK(yaml_text("a b") == "\"a b\"");
  CHECK(yaml_text("say \"hi\"\\") == "\"say \\\"hi\\\"\\\\\"");
}

TEST_CASE("whatever stands in a header comes back from YAML") {
  std::vector<std::string> texts = {
      "a: b", "- x",  "#",   "{a}",  "[a, b]",     "*a",       "&a",           "!x",           "%",
      "@",    "`",    "'",   "\"",   " a ",        "a\nb",     "\t",           "\r\n",         "\x01",
      "~",    "null", "1e3", "0x1F", "金额（元）", "\xC2\x85", "\xE2\x80\xA8", "\xEF\xBB\xBF", "\xE2\x80\xAE",
      "😀",    "a #b", "<<",  "="};
  for (const std::string& text : texts) {
    INFO(yaml_text(text));
    const auto document =
        readiness::doc::read("t.yaml", "{key: " + yaml_text(text) + ", list: [" + yaml_text(text) + "]}");
    REQUIRE(document);
    CHECK(document->find("key")->text == text);
    CHECK(document->find("list")->items.at(0).text == text);
    CHECK_FALSE(document->find("key")->is_null());
    CHECK_FALSE(document->find("key")->number());
  }
}

TEST_CASE("a comment is one line") {
  CHECK(yaml_comment("two\nlines") == "# two lines\n");
  for (const std::string text : {"a\rb", "a\xE2\x80\xA8z", "a\xC2\x85z", "\x1B[31m"}) {
    const std::string comment = yaml_comment(text);
    INFO(comment);
    CHECK(comment.find(text) == std::string::npos);
    CHECK(comment.find('\n') == comment.size() - 1);
  }
}

}  // namespace yaml_text_test
