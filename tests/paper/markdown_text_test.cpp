// SPDX-License-Identifier: Apache-2.0
#include "paper/markdown_text.hpp"

#include <catch2/catch.hpp>

namespace markdown_test {

using readiness::paper::markdown_text;

TEST_CASE("a text in Markdown is one line that shows it as it is") {
  CHECK(markdown_text("plain 中文 12 %") == "plain 中文 12 %");
  CHECK(markdown_text(" a|b\n*c* <i> ") == "a\\|b \\*c\\* \\<i\\>");
  CHECK(markdown_text("1. one") == "1\\. one");
  CHECK(markdown_text("- one") == "\\- one");
  CHECK(markdown_text("li@a.cn") == "li@<!-- -->a.cn");
  CHECK(markdown_text("https://a.cn") == "https\\://a.cn");
  CHECK(markdown_text("\x1b[31m") == "\\\\x1b\\[31m");
  CHECK(markdown_text("abcdef", 4) == "abc…");
}

}  // namespace markdown_test
