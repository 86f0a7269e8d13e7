// SPDX-License-Identifier: Apache-2.0
#include "paper/wrap.hpp"

#include "util/utf8.hpp"

#include <catch2/catch.hpp>

namespace wrap_test {

using namespace readiness;
using Lines = std::vector<std::string>;

TEST_CASE("text is broken where people break it") {
  struct Row {
    const char* text;
    std::size_t width;
    Lines lines;
  };
  const std::vector<Row> rows = {
      {"", 10, {""}},
      {"   ", 10, {""}},
      {"one two three", 7, {"one two", "three"}},
      {"one two three", 8, {"one two", "three"}},
      {"  one  ", 7, {"one"}},
      {"中文没有空格", 6, {"中文没", "有空格"}},
      {"中文没有空格", 7, {"中文没", "有空格"}},
      {"检查结束。再见", 8, {"检查结", "束。再见"}},      // no line begins with 。
      {"共有（三个）项", 6, {"共有", "（三", "个）项"}},  // none ends with （
      {"看 registers/goals.yaml 文件", 20, {"看", "registers/goals.yaml", "文件"}},
      {"abcdefghij", 4, {"abcd", "efgh", "ij"}},  // longer than a line: cut
      {"ab abcdefghij", 4, {"ab", "abcd", "efgh", "ij"}},
      {"。。。。", 4, {"。。", "。。"}},  // nothing but punctuation still fits
      {"中", 1, {"中"}},                  // 2 is the least width
  };
  for (const Row& row : rows) {
    INFO(row.text << " at " << row.width);
    CHECK(paper::wrap(row.text, row.width) == row.lines);
  }
}

TEST_CASE("no line is wider than asked, and no character is lost") {
  const std::string text =
      "“基础数据”得分 35.71 低于本阶段要求的 75；the file registers/目标与需求.yaml（第 3 行）e\xcc\x81\xcc\x81 is "
      "averyveryverylongwordwithoutanyblankinit，结束。";
  const auto without_blanks = [](std::string all) {
    std::erase(all, ' ');
    return all;
  };
  for (std::size_t width = 2; width <= 130; ++width) {
    std::string joined;
    for (const std::string& line : paper::wrap(text, width)) {
      INFO("width " << width << ": " << line);
      CHECK(util::display_width(line) <= width);
      joined += line;
    }
    CHECK(without_blanks(joined) == without_blanks(text));
  }
}

}  // namespace wrap_test
