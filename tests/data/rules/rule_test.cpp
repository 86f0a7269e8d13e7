// SPDX-License-Identifier: Apache-2.0
#include "data/rules/rule.hpp"

#include <catch2/catch.hpp>

#include <map>

using namespace readiness;
using data::Rule;

namespace {

const std::map<std::string, std::map<std::string, std::string>> k_maps{{"", {{"超市", "商超连锁"}, {"其它", "其他"}}},
                                                                       {"行业", {{"超市", "零售"}}}};

const std::string* look_up(std::string_view field, std::string_view value) {
  const auto& map = k_maps.at(std::string(field));
  const auto found = map.find(std::string(value));
  return found == map.end() ? nullptr : &found->second;
}

Rule rule_of(const std::string& text) {
  auto rule = Rule::parse(text);
  INFO(text);
  REQUIRE(rule);
  return *rule;
}

}  // namespace

TEST_CASE("a rule converts a value") {
  const auto [rule, in, out] = GENERATE(table<std::string, std::string, std::string>({
      {"", " A ", " A "},
      {"原样", "1,200", "1,200"},
      {"as is", "x", "x"},
      {"去除首尾空格", "\u3000 华鑫盛 ", "华鑫盛"},
      {"TRIM", " a b ", "a b"},
      {"去除空格", "138 0000\u30001234", "13800001234"},
      {"转为半角", "１３８－Ａ㎡", "138-A㎡"},
      {"转为大写半角", "９1ａbＣ", "91ABC"},
      {"转为小写", "Ab@X.com", "ab@x.com"},
      {"去除空格；转为大写", "a b", "AB"},
      {"trim ; upper ;", " ab ", "AB"},
      {"万元换算为元", "12.5", "125000"},
      {"×10000", "0.00035", "3.5"},
      {"* 12", "1,000", "12000"},
      {"*0.5", "3", "1.5"},
      {"元换算为万元", "125000", "12.5"},
      {"/100", "5", "0.05"},
      {"数字", "1,200.00", "1200"},
      {"日期", "2026/1/30", "2026-01-30"},
      {"统一为 2026-01-30 格式", "2026年1月30日 08:15", "2026-01-30"},
      {"按术语表对照", " 超市", "商超连锁"},
      {"按代码表对照：行业", "超市", "零售"},
      {"map: 行业", "超市", "零售"},
      {"空则填：未知", "", "未知"},
      {"空则填：未知", "暂无", "未知"},
      {"default: A:b", " ", "A:b"},
      {"空则填：x", "y", "y"},
      {"固定值：CNY", "¥", "CNY"},
      {"constant: 1", "", "1"},
      {"*10000", "", ""},  // blank stays blank
      {"日期", "无", "无"},
      {"空则填：0；*10", "", "0"},
  }));
  const auto converted = rule_of(rule).apply(in, look_up);
  INFO(rule << " of " << in);
  REQUIRE(converted);
  CHECK(*converted == out);
}

TEST_CASE("a value that a rule cannot convert is told") {
  const auto [rule, in, why] = GENERATE(table<std::string, std::string, std::string>({
      {"*10000", "12万", "is no number and cannot be converted"},
      {"数字", "1,20", "is no number and cannot be converted"},
      {"*10000", std::string(37, '9'), "the result has more than 38 digits"},
      {"日期", "2026-02-30", "is no date that can be read"},
      {"日期", "46120", "is no date that can be read"},
      {"map", "便利", "is not in the code map"},
      {"不迁移", "x", "the rule leaves it out, so there is no result"},
  }));
  const auto converted = rule_of(rule).apply(in, look_up);
  INFO(rule << " of " << in);
  REQUIRE_FALSE(converted);
  CHECK(converted.error().en == why);
  CHECK_FALSE(converted.error().zh.empty());
}

TEST_CASE("a rule that nobody understands is an error with a suggestion") {
  const auto [text, message, hint] = GENERATE(table<std::string, std::string, std::string>({
      {"转为大些", "unknown conversion rule '转为大些'", "did you mean '转为大写'?"},
      {"trin", "unknown conversion rule 'trin'", "did you mean 'trim'?"},
      {"*abc", "the factor of '*abc' is no number above 0", ""},
      {"*0", "the factor of '*0' is no number above 0", ""},
      {"/3", "the divisor of '/3' must be 10, 100, 10000 or the like", ""},
      {"/", "the divisor of '/' must be 10, 100, 10000 or the like", ""},
      {"空则填：", "a value is missing behind '空则填'", ""},
      {"固定值", "a value is missing behind '固定值'", ""},
      {"不迁移；trim", "'不迁移' cannot be combined with other rules", ""},
  }));
  const auto rule = Rule::parse(text);
  INFO(text);
  REQUIRE_FALSE(rule);
  CHECK(rule.error().message.en == message);
  CHECK(rule.error().hint.en == hint);
}

TEST_CASE("what a rule is for") {
  CHECK(rule_of("不迁移").drops());
  CHECK_FALSE(rule_of("原样").drops());
  CHECK(rule_of("trim; map").uses_code_map());
  CHECK(rule_of("").keeps_value());
  CHECK(rule_of("去除首尾空格").keeps_value());
  CHECK_FALSE(rule_of("转为大写").keeps_value());
}
