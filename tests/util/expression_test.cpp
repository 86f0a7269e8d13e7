// SPDX-License-Identifier: Apache-2.0
#include "util/expression.hpp"

#include <catch2/catch.hpp>

#include <atomic>
#include <map>
#include <thread>

namespace expression_test {

using readiness::util::Expression;

namespace {

using Row = std::map<std::string, std::string>;

// A name that the row does not have is blank.
std::optional<bool> evaluate(const Expression& expression, const Row& row) {
  std::vector<std::string_view> values;
  for (const std::string& name : expression.names()) {
    const auto found = row.find(name);
    values.push_back(found == row.end() ? std::string_view() : std::string_view(found->second));
  }
  return expression.decide({values.begin(), values.end()});
}

void check(const std::string& condition, const Row& row, std::optional<bool> want) {
  CAPTURE(condition);
  const auto parsed = Expression::parse(condition);
  if (!parsed) FAIL(parsed.error().message.en << " at column " << parsed.error().place.column);
  CHECK(evaluate(*parsed, row) == want);
}

const Row k_row = {
    {"stage", "输单"},        {"no_value", " 暂无 "},
    {"阶段", "　输单 "},      {"amount", "1,234.50"},
    {"count", "10"},          {"code", "001"},
    {"blank", " 　"},         {"none", ""},
    {"date", "2026-01-30"},   {"name", "O'Brien"},
    {"phone", "13812345678"}, {"customer.id", "7"},
    {"_x1", "yes"},           {"huge", std::string(50, '9')},
    {"Straße", "ß"},          {"二期①", "1"},
};

}  // namespace

TEST_CASE("comparing by text") {
  const auto [condition, want] = GENERATE(table<std::string, bool>({
      {"stage == '输单'", true},
      {"stage=='输单'", true},
      {"stage == \"输单\"", true},
      {"stage != '输单'", false},
      {"stage == '赢单'", false},
      {"阶段=='输单'", true},       // trimmed, and no blanks between
      {"阶段 == ' 输单　'", true},  // the quoted text is trimmed as well
      {"'输单' == stage", true},
      {"stage == 阶段", true},
      {"name == 'O''Brien'", true},
      {"name == \"O'Brien\"", true},
      {"name == '\"\"'", false},
      {"date >= '2026-01-01'", true},  // ISO dates order as texts
      {"date < '2026-01-30'", false},
      {"date <= '2026-01-30'", true},
      {"stage == 'Stage'", false},
      {"_x1 == 'yes'", true},
      {"Straße == 'ß'", true},
      {"'a' == 'a'", true},
      {"'a' < 'b'", true},
  }));
  check(condition, k_row, want);
}

TEST_CASE("comparing by number") {
  const auto [condition, want] = GENERATE(table<std::string, bool>({
      {"amount > 1000", true},  // 1,234.50
      {"amount == 1234.5", true},
      {"amount >= 1234.51", false},
      {"count == 10.0", true},
      {"count > 9", true},  // by text 10 would come before 9
      {"9 < count", true},
      {"count > '9'", false},  // a quoted text is compared as a text
      {"code == 1", true},
      {"code == '001'", true},
      {"code == '1'", false},
      {"1.0 == 1", true},
      {"-1 < 0", true},
      {"+5 == 5", true},
      {"count > -10", true},
      {"customer.id == 7", true},
      {"二期①==1", true},
      {"stage == 5", false},
      {"huge == 99", false},
      {"99999999999999999999999999999999999999 > 99999999999999999999999999999999999998", true},
      {"0.1 == 0.100000000000000000", true},
      {"count < 10.000000000000000001", true},
  }));
  check(condition, k_row, want);
}

TEST_CASE("dates are compared as moments, and quantities in one unit") {
  const Row row = {
      {"a", "2026/9/30"},   {"b", "2026/10/1"}, {"t", "2026-10-01 08:00"}, {"us", "10/20/2016"}, {"later", "3/13/2017"},
      {"open", "1/2/2026"}, {"day", "46296"},   {"solid", "20260930"},     {"p", "9%"},          {"high", "85 ％"},
      {"minus", "-5%"},     {"yuan", "¥500"},   {"wan", "1.2万"},          {"usd", "$600"},      {"wide", "１２０"},
      {"e", "1.5E+3"}};
  const auto [condition, want] = GENERATE(table<std::string, bool>({
      {"b >= a", true},
      {"a >= b", false},
      {"a == '2026-09-30'", true},
      {"a != '2026-09-30'", false},
      {"a in ['2026-09-30', '2026-10-02']", true},
      {"a < '2026年10月1日'", true},
      {"t >= b", true},  // a day against a time: the day counts
      {"t <= b", true},
      {"t == b", true},
      {"t > '2026-10-01 07:59'", true},
      {"later > us", true},
      {"us > later", false},
      {"day == b", true},  // a serial number, beside a date
      {"solid == a", true},
      {"solid < 20260931", true},
      {"p < 80", true},
      {"p >= 80", false},
      {"p < '80%'", true},
      {"high >= '85%'", true},
      {"high > 0.8", true},
      {"minus < 0", true},
      {"yuan > 10000", false},
      {"yuan < wan", true},
      {"wan == 12000", true},
      {"wide == 120", true},
      {"wide > 99", true},
      {"e > 1e3", true},
      {"e == 1500", true},
      {".5 < 1", true},
      {"wide in [119, 120]", true},
      {"wide not in [119, 121]", true},
      {"e in ['1500', 7]", false},  // a quoted number is a text
  }));
  check(condition, row, want);
}

TEST_CASE("a side that cannot be read leaves the answer open") {
  const Row row = {{"talk", "面议"}, {"n", "5"},           {"d", "2026-01-05"}, {"bad", "2026-02-30"},
                   {"p", "85%"},     {"open", "1/2/2026"}, {"usd", "$5"},       {"cny", "¥5"}};
  const auto condition =
      GENERATE(as<std::string>(), "talk > 0", "not talk > 0", "talk <= n", "d > talk", "bad >= d", "bad < '2026-12-31'",
               "d > 5", "p >= 80", "open >= d", "open == '2026-01-02'", "open in ['2026-01-02']", "open != d",
               "usd > cny", "usd == cny", "talk > 0 or n > 9", "talk > 0 and n == 5", "p in [85]");
  check(condition, row, std::nullopt);
}

TEST_CASE("what decides without it decides") {
  const Row row = {{"talk", "面议"}, {"n", "5"}};
  const auto [condition, want] = GENERATE(table<std::string, bool>({
      {"talk > 0 or n == 5", true},
      {"talk > 0 and n == 9", false},
      {"talk == 5", false},
      {"talk != 5", true},
      {"talk in [5]", false},
      {"talk > '一'", true},  // beside a quoted text that is neither a date nor a quantity: as texts
  }));
  check(condition, row, want);
}

TEST_CASE("blanks") {
  const auto [condition, want] = GENERATE(table<std::string, bool>({
      {"none is blank", true},
      {"none is not blank", false},
      {"no_value is blank", true},
      {"no_value == 'x'", false},
      {"no_value != 'x'", true},
      {"no_value in ['暂无', 'x']", false},
      {"no_value matches '.*'", false},
      {"stage is blank", false},
      {"stage is not blank", true},
      {"' ' is blank", true},
      {"5 is blank", false},
      {"none == 'x'", false},
      {"none < 'x'", false},
      {"none <= 5", false},
      {"none > -5", false},
      {"'x' >= none", false},
      {"none == blank_too", false},  // two blanks are not equal either
      {"none != 'x'", true},
      {"none != 5", true},
      {"stage != ''", true},  // says the same as: is not blank
      {"none != ''", false},
      {"none in ['x', '']", false},
      {"none in ['x']", false},
      {"none not in ['x']", true},
      {"none matches '.*'", false},
      {"none not matches '.*'", true},
  }));
  check(condition, k_row, want);
}

TEST_CASE("lists and patterns") {
  const auto [condition, want] = GENERATE(table<std::string, bool>({
      {"stage in ['输单']", true},
      {"stage in ['赢单', '输单', '赢单']", true},
      {"stage in['赢单','搁置']", false},
      {"stage not in ['赢单']", true},
      {"阶段 in [' 输单 ']", true},
      {"code in ['1']", false},  // texts
      {"count in ['10.0']", false},
      {"'a' in ['b', 'a']", true},
      {"phone matches '1[3-9]\\d{9}'", true},
      {"phone matches '138'", false},  // the whole value
      {"phone not matches '138'", true},
      {"阶段 matches '输.'", true},  // trimmed; a dot is one character
      {"name matches 'O''B.*'", true},
      {"phone matches '(?i)1.*'", true},
  }));
  check(condition, k_row, want);
}

TEST_CASE("and, or, not, parentheses") {
  const auto [condition, want] = GENERATE(table<std::string, bool>({
      {"1==1 and 1==2", false},
      {"1==1 or 1==2", true},
      {"1==1 or 1==1 and 1==2", true},  // and binds tighter
      {"(1==1 or 1==1) and 1==2", false},
      {"not 1==2", true},
      {"not 1==2 and 1==2", false},  // not binds tightest
      {"not (1==2 and 1==2)", true},
      {"not (not (1==1))", true},
      {"((((1==1))))", true},
      {"1==1 and 1==1 and 1==1 and 1==2", false},
      {"1==2 or 1==2 or 1==2 or 1==1", true},
      {"not stage in ['输单']", false},
      {"not stage not in ['输单']", true},
      {"1==1\n  and\t1==1", true},
      {"stage == '输单' and (amount > 1000 or amount is blank) and not code == 2", true},
      {"android == 'x' or nothing == 'x' or notes is blank", true},  // names that begin like keywords
  }));
  check(condition, k_row, want);
}

TEST_CASE("names come once, in order of appearance") {
  const auto parsed = Expression::parse("b == a and 客户.名 is blank or b in ['x'] or _ matches 'a' and a != b");
  REQUIRE(parsed);
  CHECK(parsed->names() == std::vector<std::string>{"b", "a", "客户.名", "_"});
}

TEST_CASE("depth has a limit, length has none") {
  const auto nested = [](int depth) {
    return std::string(static_cast<std::size_t>(depth), '(') + "1==1" +
           std::string(static_cast<std::size_t>(depth), ')');
  };
  CHECK(Expression::parse(nested(64)));
  CHECK_FALSE(Expression::parse(nested(65)));
  CHECK_FALSE(Expression::parse(std::string(1'000'000, '(')));

  std::string longest = "a == 1";
  std::string nots = "not (a == 0)";
  for (int i = 0; i < 50'000; ++i) longest += " or a == 2";
  for (int i = 0; i < 63; ++i) nots = "not (" + nots + ")";
  check(longest, {{"a", "2"}}, true);
  check(nots, {{"a", "0"}}, true);
  check("(a==1) and " + nested(63), {{"a", "1"}}, true);  // side by side is not deeper
}

TEST_CASE("one expression serves many threads") {
  const auto parsed = Expression::parse("stage in ['输单', '搁置'] and reason matches '\\p{Han}+' or amount > 10.5");
  REQUIRE(parsed);
  std::atomic<int> wrong = 0;
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&wrong, expression = *parsed] {
      for (int i = 0; i < 2000; ++i) {
        if (!*expression.decide({"输单", "价格", "1"})) ++wrong;
        if (*expression.decide({"输单", "price", "10.50"})) ++wrong;
      }
    });
  for (std::thread& thread : threads) thread.join();
  CHECK(wrong == 0);
}

TEST_CASE("an answer that depends on what is not known is none") {
  using Answer = std::optional<bool>;
  const auto [condition, want] = GENERATE(table<std::string, Answer>({
      {"known == 'x'", true},
      {"other == 1", Answer()},
      {"not (other in ['a'])", Answer()},
      {"other matches '.*'", Answer()},
      {"other is blank", true},
      {"other is not blank", false},
      {"known == 'x' and other == 1", Answer()},
      {"known == 'y' and other == 1", false},
      {"known == 'x' or other == 1", true},
      {"known == 'y' or other == 1", Answer()},
  }));
  CAPTURE(condition);
  const Expression expression = Expression::parse(condition).value();
  std::vector<std::optional<std::string_view>> values;
  for (const std::string& name : expression.names())
    values.push_back(name == "known" ? std::optional<std::string_view>("x") : std::nullopt);
  CHECK(expression.decide(values) == want);
}

}  // namespace expression_test
