// SPDX-License-Identifier: Apache-2.0
#include "recon/rule.hpp"

#include <catch2/catch.hpp>

namespace rule_test {

using namespace readiness;
using recon::Rule;

namespace {

Result<recon::SharedMap> codes(const std::string& name, const std::string& column) {
  if (name == "missing.csv") return Error{same("no such file")};
  auto map = std::make_shared<recon::CodeMap>();
  map->add("快消", "FMCG");
  map->add("", "NONE");
  map->add(column, "column");
  return recon::SharedMap(map);
}

// "✗" where the rule cannot be followed.
std::string applied(const std::string& rule, const std::string& value) {
  const auto parsed = Rule::parse(rule, "行业", codes);
  INFO(rule << (parsed ? "" : ": " + parsed.error().message.en));
  REQUIRE(parsed);
  std::string buffer;
  return std::string(parsed->apply(value, buffer).value_or("✗"));
}

}  // namespace

TEST_CASE("rules in both languages") {
  const auto [rule, value, expected] = GENERATE(table<std::string, std::string, std::string>({
      {"", " a ", " a "},
      {"原样", " a ", " a "},
      {"trim", " a　", "a"},
      {"去除首尾空格", " a　", "a"},
      {"去除空格", "1 3　8", "138"},
      {"转为大写半角", "９１ａb", "91AB"},
      {"upper; no_blanks", "a b", "AB"},
      {"转为小写", "A@X.COM", "a@x.com"},
      {"*10000", "1.2", "12000"},
      {"×10000", "1,200.5", "12005000"},
      {"/100", "12345", "123.45"},
      {"万元换算为元", "abc", "✗"},
      {"万元换算为元", "暂无", "暂无"},
      {"万元换算为元", "", ""},
      {"times(1.13); round(2)", "19.99", "22.59"},
      {"统一为 2026-01-30 格式", "2026年1月3日", "2026-01-03"},
      {"date", "31/12/2026", "2026-12-31"},
      {"date", "1/12/2026", "✗"},
      {"date(DMY)", "31/12/2026", "2026-12-31"},
      {"date: mdy", "12/31/26", "2026-12-31"},
      {"date(DMY)", "12/31/2026", "✗"},
      {"map(快消=FMCG, 零售 = Retail)", "零售", "Retail"},
      {"map（快消＝FMCG，零售＝Retail）", "快消", "FMCG"},
      {"map", "快消", "FMCG"},
      {"map", "", "NONE"},
      {"按术语表对照", "行业", "column"},
      {"map(codes.csv)", "没有", "✗"},
      {"pad(6)", "42", "000042"},
      {"补零(2)", "123", "123"},
      {"no leading zeros", "0042", "42"},
      {"去前导零", "000", "0"},
      {"prefix(CRM-)", "1", "CRM-1"},
      {"加后缀(号)", "1", "1号"},
      {"cut(2)", "上海市", "上海"},
      {"cut(0)", "abc", ""},
      {"digits", "+86 138", "86138"},
      {"zone(+8)", "2026-01-30 08:00", "2026-01-30 00:00:00"},
      {"zone(+8)", "2026-01-30T08:00:00Z", "2026-01-30 08:00:00"},
      {"blank is(未知)", "", "未知"},
      {"空值填(0); *2", "", "0"},
      {"replace(-=)", "1-2-3", "123"},
      {"number", "abc", "✗"},
  }));
  CHECK(applied(rule, value) == expected);
}

TEST_CASE("a rule that blows values up is not followed to the end") {
  std::string doubling = "replace(a=aa)";
  CHECK(applied(doubling, "a") == "aa");
  for (int i = 0; i < 40; ++i) doubling += ";replace(a=aa)";
  CHECK(applied(doubling, "a") == "✗");
  CHECK(applied(doubling, "b") == "b");
}

TEST_CASE("rules that are no steps") {
  CHECK(Rule::parse("不迁移", "a", codes)->drops());
  CHECK(Rule::parse("drop", "a", codes)->drops());
  const auto joins = Rule::parse("trim; 拼接(-)", "a", codes);
  REQUIRE(joins);
  CHECK(joins->joins());
  CHECK(joins->joint() == "-");
}

TEST_CASE("rules that cannot be") {
  const auto [rule, words] = GENERATE(table<std::string, std::string>({
      {"trimm", "unknown rule 'trimm'"},
      {"pad(x)", "the argument 'x' does not fit the rule 'pad'"},
      {"pad", "the argument '' does not fit"},
      {"pad(99999)", "does not fit"},
      {"*abc", "does not fit"},
      {"/3", "need not come out even"},
      {"map(a)", ""},
      {"map(a=b, c)", "does not fit"},
      {"map(missing.csv)", "no such file"},
      {"date(YDM)", "does not fit"},
      {"zone(east)", "does not fit"},
      {"replace(=x)", "does not fit"},
      {"trim(3)", "does not fit"},
  }));
  const auto parsed = Rule::parse(rule, "a", codes);
  INFO(rule);
  if (words.empty()) {
    CHECK(parsed);  // a file of that name: found when it is opened
  } else {
    REQUIRE_FALSE(parsed);
    CHECK_THAT(parsed.error().message.en, Catch::Contains(words));
  }
}

TEST_CASE("an unknown rule has a suggestion") {
  CHECK_THAT(Rule::parse("trimm", "a", codes).error().hint.en, Catch::Contains("'trim'"));
}

}  // namespace rule_test
