// SPDX-License-Identifier: Apache-2.0
#include "doc/snippet.hpp"

#include <catch2/catch.hpp>

namespace snippet_test {

using namespace readiness;

namespace {

Error error_at(const std::string& text, int line, int column) {
  const auto source = std::make_shared<const Source>(Source{"表.yaml", text});
  return {{"有误", "wrong"}, {source, line, column}, {"改一下", "fix it"}};
}

}  // namespace

TEST_CASE("an error shows its place, the line, a caret and a hint") {
  using Row = std::tuple<std::string, int, int, std::string>;
  const auto [text, line, column, lines] = GENERATE(values<Row>({
      {"a: 1\n      wieght: 3\n", 2, 7, "      wieght: 3\n      ^\n"},
      {"客户: 值\r\nb\r\n", 1, 5, "客户: 值\n      ^\n"},
      {"\ta\tb: x", 1, 4, "    a    b: x\n         ^\n"},
      {"a\x1b[31m: x", 1, 8, "a\\x1b[31m: x\n          ^\n"},
      {"short", 1, 90, "short\n     ^\n"},
      {"one", 7, 1, "\n^\n"},
  }));
  CHECK(doc::render(error_at(text, line, column), Language::en) ==
        "表.yaml:" + std::to_string(line) + ":" + std::to_string(column) + ": wrong\n" + lines + "hint: fix it\n");
}

TEST_CASE("a very long line is shown around the caret only") {
  const std::string text = std::string(1000, 'a') + "!" + std::string(1000, 'b');
  CHECK(doc::render(error_at(text, 1, 1001), Language::en) == "表.yaml:1:1001: wrong\n…" + std::string(60, 'a') + "!" +
                                                                  std::string(39, 'b') + "…\n" + std::string(61, ' ') +
                                                                  "^\nhint: fix it\n");
}

TEST_CASE("an error is shown in the language asked for") {
  const Error error = error_at("x", 1, 1);
  CHECK(doc::render(error, Language::zh) == "表.yaml:1:1: 有误\nx\n^\n提示：改一下\n");
  CHECK(doc::render(error, Language::zh_en) == "表.yaml:1:1: 有误 / wrong\nx\n^\n提示 / hint: 改一下 / fix it\n");
}

TEST_CASE("an error about a whole file, or about none") {
  CHECK(doc::render(error_at("x", 0, 0), Language::en) == "表.yaml: wrong\nhint: fix it\n");
  CHECK(doc::render({{"有误", "wrong"}}, Language::zh) == "错误：有误\n");
}

}  // namespace snippet_test
