// SPDX-License-Identifier: Apache-2.0
// What is wrong with a condition, where, and what to do: whole texts, in both languages.
#include "util/expression.hpp"

#include <catch2/catch.hpp>

namespace expression_errors_test {

using readiness::Localized;
using readiness::util::Expression;

namespace {

const Localized k_value = {"一个值（列名、数字或引号中的文字）", "a value (a name, a number or a quoted text)"};
const Localized k_operator = {"运算符（== != < <= > >= in matches is）", "an operator (== != < <= > >= in matches is)"};
const Localized k_end = {"条件的结尾、and 或 or", "the end of the condition, and, or or"};
const Localized k_closing = {"“)”", "')'"};
const Localized k_quoted = {"引号中的文字", "a quoted text"};
const Localized k_member = {"引号中的文字或数字", "a quoted text or a number"};

Localized ends(const Localized& expected) {
  return {"条件不完整：此处应有" + expected.zh, "the condition ends where " + expected.en + " was expected"};
}
Localized expected(const Localized& what, const std::string& found) {
  return {"此处应有" + what.zh + "，却是“" + found + "”", "expected " + what.en + ", found '" + found + "'"};
}
Localized bad_character(const std::string& character) {
  return {"条件中不能有字符“" + character + "”", "the character '" + character + "' cannot stand in a condition"};
}
Localized did_you_mean(const std::string& word) { return {"是否想写“" + word + "”？", "did you mean '" + word + "'?"}; }

struct Fault {
  std::string condition;
  int column;
  Localized message;
  Localized hint = {};
};

void check(const Fault& fault) {
  CAPTURE(fault.condition);
  const auto parsed = Expression::parse(fault.condition);
  REQUIRE_FALSE(parsed);
  CHECK(parsed.error().message == fault.message);
  CHECK(parsed.error().hint == fault.hint);
  CHECK(parsed.error().place.source == nullptr);
  CHECK(parsed.error().place.line == 1);
  CHECK(parsed.error().place.column == fault.column);
}

}  // namespace

TEST_CASE("a condition that ends too early") {
  check(GENERATE(values<Fault>({
      {"", 1, ends(k_value)},
      {"   ", 1, ends(k_value)},
      {"阶段", 3, ends(k_operator)},
      {"stage ==", 9, ends(k_value)},
      {"stage ==   ", 9, ends(k_value)},  // behind the last word, not behind the blanks
      {"stage not", 10, ends({"in 或 matches", "in or matches"})},
      {"stage is", 9, ends({"blank 或 not blank", "blank or not blank"})},
      {"stage is not", 13, ends({"blank 或 not blank", "blank or not blank"})},
      {"stage in", 9, ends({"“[”", "'['"})},
      {"stage in [", 11, ends(k_member)},
      {"stage in ['赢单'", 15, ends({"逗号或“]”", "a comma or ']'"})},
      {"stage in ['a',", 15, ends(k_member)},
      {"stage matches", 14, ends(k_quoted)},
      {"a == 1 and", 11, ends(k_value)},
      {"not", 4, ends(k_value)},
      {"(a == 1", 8, ends(k_closing)},
  })));
}

TEST_CASE("a word in the wrong place") {
  check(GENERATE(values<Fault>({
      {"阶段 '输单'", 4, expected(k_operator, "'输单'")},
      {"a b", 3, expected(k_operator, "b")},
      {"a == == b", 6, expected(k_value, "==")},
      {"a == and", 6, expected(k_value, "and")},
      {"blank == 1", 1, expected(k_value, "blank")},
      {"and a == 1", 1, expected(k_value, "and")},
      {"not not a == 1", 5, expected(k_value, "not")},
      {"a == 1)", 7, expected(k_end, ")")},
      {"a == 1 == 2", 8, expected(k_end, "==")},
      {"a == 1 b == 2", 8, expected(k_end, "b")},
      {"(a == 1 b", 9, expected(k_closing, "b")},
      {"()", 2, expected(k_value, ")")},
      {"a in 'x'", 6, expected({"“[”", "'['"}, "'x'")},
      {"a in []", 7, expected(k_member, "]")},
      {"a in [b, 2]", 7, expected(k_member, "b")},
      {"a in ['x' 'y']", 11, expected({"逗号或“]”", "a comma or ']'"}, "'y'")},
      {"a in ['x',]", 11, expected(k_member, "]")},
      {"a matches b", 11, expected(k_quoted, "b")},
      {"a is empty", 6, expected({"blank 或 not blank", "blank or not blank"}, "empty")},
      {"a not == 1", 7, expected({"in 或 matches", "in or matches"}, "==")},
      {"a ( b", 3, expected(k_operator, "(")},
      {"a > 1,000", 6, expected(k_end, ",")},
      {"a == 1 AND b == 2", 8, expected(k_end, "AND"), did_you_mean("and")},
      {"a IN ['x']", 3, expected(k_operator, "IN"), did_you_mean("in")},
      {"a == 1 " + std::string(60, 'x'), 8, expected(k_end, std::string(39, 'x') + "…")},
  })));
}

TEST_CASE("a character that cannot stand there") {
  check(GENERATE(values<Fault>({
      {"a = 1", 3, {"比较相等用 ==", "write == to compare"}},
      {"阶段='输单'", 3, {"比较相等用 ==", "write == to compare"}},
      {"a == 'x", 6, {"引号没有闭合", "the quote is not closed"}},
      {"a == 'it''s", 6, {"引号没有闭合", "the quote is not closed"}},
      {"阶段 == “输单”", 7, bad_character("“"), did_you_mean("'")},
      {"阶段 ＝＝ '输单'", 4, bad_character("＝"), did_you_mean("==")},
      {"（a == 1)", 1, bad_character("（"), did_you_mean("(")},
      {"a in ['x'，'y']", 10, bad_character("，"), did_you_mean(",")},
      {"金额≥100", 3, bad_character("≥"), did_you_mean(">=")},
      {"a == 1 && b == 2", 8, bad_character("&"), did_you_mean("and")},
      {"!a == 1", 1, bad_character("!"), did_you_mean("not")},
      {"a == 1; drop", 7, bad_character(";")},
      {"a == .x", 6, bad_character(".")},
      {"a - b", 3, bad_character("-")},
      {"a == \x1b", 6, bad_character("\\x1b")},
      {"a == \xFF", 6, bad_character("\\xff")},
      {std::string("a == 1\0", 7), 7, bad_character("\\x00")},
  })));
}

TEST_CASE("a value that cannot be meant") {
  const Localized never = {"与空文字比较永远不成立", "comparing with a blank text is never true"};
  const Localized use_is_blank = {"判断是否为空请写 is blank", "write 'is blank' to ask for blanks"};
  const Localized too_long = {"数字过长（上限：共 38 位，其中小数 18 位）",
                              "the number is too long (limit: 38 digits, 18 of them behind the point)"};
  check(GENERATE_COPY(values<Fault>({
      {"stage == ''", 10, never, use_is_blank},
      {"'  ' == stage", 1, never, use_is_blank},
      {"stage >= '　'", 10, never, use_is_blank},
      {"a > 1" + std::string(38, '0'), 5, too_long},
      {"a > 0.1234567890123456789", 5, too_long},
      {"a matches '(x'", 11, {"正则表达式无效：缺少 )", "invalid regular expression: a ) is missing"}},
      {"阶段 matches '(?!x)'",
       12,
       {"正则表达式无效：RE2 不支持 (?!（前后查找、反向引用等）",
        "invalid regular expression: RE2 does not support (?! (look-around, back-references)"}},
  })));
}

TEST_CASE("a condition that is nested too deeply") {
  check({std::string(65, '(') + "a == 1" + std::string(65, ')'),
         65,
         {"条件嵌套过深（上限 64 层）", "the condition is nested too deeply (limit 64)"}});
}

}  // namespace expression_errors_test
