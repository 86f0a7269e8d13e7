// SPDX-License-Identifier: Apache-2.0
#include "util/pattern.hpp"

#include <catch2/catch.hpp>

namespace pattern_test {

using readiness::Localized;
using readiness::util::Pattern;

TEST_CASE("a pattern matches the whole value") {
  const auto [pattern, value, want] = GENERATE(table<std::string, std::string, bool>({
      {"1[3-9]\\d{9}", "13812345678", true},
      {"1[3-9]\\d{9}", "138123456789", false},
      {"1[3-9]\\d{9}", " 13812345678", false},
      {"客.", "客户", true},  // a character, not a byte
      {"客.", "客", false},
      {"a|b", "b", true},
      {"", "", true},
      {"\\p{Han}+", "输单", true},
      {".*", "\xFF", false},  // not UTF-8
  }));
  CAPTURE(pattern, value);
  const auto compiled = Pattern::compile(pattern);
  REQUIRE(compiled);
  CHECK(compiled->matches_whole(value) == want);
  CHECK(compiled->text() == pattern);
}

TEST_CASE("why a pattern is refused") {
  const auto [pattern, zh, en] = GENERATE(table<std::string, std::string, std::string>({
      {"(a", "缺少 )", "a ) is missing"},
      {"a)", "多了一个 )", "there is a ) too many"},
      {"[a", "缺少 ]", "a ] is missing"},
      {"[z-a]", "字符范围无效：z-a", "bad character class: z-a"},
      {"[[:han:]]", "字符范围无效：[:han:]", "bad character class: [:han:]"},
      {"a\\", "不能以反斜杠结尾", "it ends with a backslash"},
      {"\\1", "没有这种转义：\\1", "no such escape: \\1"},
      {"*a", "* 前面没有可重复的内容", "nothing to repeat before *"},
      {"a**", "重复符号连用：**", "two repetitions in a row: **"},
      {"a{9999}", "重复次数无效：{9999}", "bad number of repetitions: {9999}"},
      {"(?=a)", "RE2 不支持 (?=（前后查找、反向引用等）", "RE2 does not support (?= (look-around, back-references)"},
      {"(?P<1 >a)", "分组名称无效：(?P<1 >", "bad group name: (?P<1 >"},
      {"\xFF", "不是 UTF-8 编码", "it is not encoded in UTF-8"},
      {"((a{100}){100}){100}", "重复次数无效：{100}", "bad number of repetitions: {100}"},
      {"\\pN{1000}\\pL{1000}", "过于庞大", "it is too large"},
  }));
  CAPTURE(pattern);
  const auto compiled = Pattern::compile(pattern);
  REQUIRE_FALSE(compiled);
  CHECK(compiled.error().message == Localized{"正则表达式无效：" + zh, "invalid regular expression: " + en});
}

TEST_CASE("a wicked pattern does not take forever") {
  const auto compiled = Pattern::compile("(a+)+$");
  REQUIRE(compiled);
  CHECK_FALSE(compiled->matches_whole(std::string(10'000, 'a') + "!"));
}

TEST_CASE("what a pattern finds in a text") {
  using Found = std::optional<std::string>;
  const auto [pattern, text, expected] = GENERATE(table<std::string, std::string, Found>({
      {"[0-9]+", "v 15 and 16", "15"},
      {"v([0-9]+)", "a v15", "15"},
      {"v([0-9]+)-(\\w+)", "v15-rc", "15"},
      {"(a)|b", "xb", std::nullopt},
      {"(x*)b", "ab", ""},
      {"v[0-9]", "v", std::nullopt},
      {"15$", "15\nmore", std::nullopt},
      {"15", "\xFF 15", "15"},
      {"a", "", std::nullopt},
  }));
  CAPTURE(pattern, text);
  CHECK(Pattern::compile(pattern)->find_in(text) == expected);
}

}  // namespace pattern_test
