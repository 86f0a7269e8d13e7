// SPDX-License-Identifier: Apache-2.0
#include "probes/goals/quantity.hpp"

#include <catch2/catch.hpp>

namespace quantity_test {

using namespace readiness::probes::goals;

TEST_CASE("quantities as people write them") {
  const auto [text, value, unit, sign, by] = GENERATE(table<std::string, double, std::string, int, Direction>({
      {"4", 4, "", 0, Direction::unclear},
      {"4小时", 4, "小时", 0, Direction::unclear},
      {" ４ 小时 ", 4, "小时", 0, Direction::unclear},
      {"85%", 85, "%", 0, Direction::unclear},
      {"８５％", 85, "%", 0, Direction::unclear},
      {"0.5 Hours", 0.5, "hours", 0, Direction::unclear},
      {"1,200万元", 1200, "万元", 0, Direction::unclear},
      {"￥5000", 5000, "", 0, Direction::unclear},
      {"≤ 30 分钟", 30, "分钟", 0, Direction::unclear},
      {">= 85 %", 85, "%", 0, Direction::unclear},
      {"约30分钟", 30, "分钟", 0, Direction::unclear},
      {"-15%", 15, "%", -1, Direction::unclear},
      {"\u221215 %", 15, "%", -1, Direction::unclear},
      {"+5", 5, "", +1, Direction::unclear},
      {"降低15%", 15, "%", 0, Direction::down},
      {"缩短 2 小时", 2, "小时", 0, Direction::down},
      {"提升5个百分点", 5, "个百分点", 0, Direction::up},
      {"缩短至30分钟", 30, "分钟", 0, Direction::unclear},  // the value itself
      {"reduce to 30 minutes", 30, "minutes", 0, Direction::unclear},
      {"reduce by 30 minutes", 30, "minutes", 0, Direction::down},
  }));
  CAPTURE(text);
  const auto quantity = read_quantity(text);
  REQUIRE(quantity);
  CHECK(quantity->value == value);
  CHECK(quantity->unit == unit);
  CHECK(quantity->sign == sign);
  CHECK(quantity->by == by);
}

TEST_CASE("what is no quantity") {
  const std::string text = GENERATE("", "小时", "较低", "从60%提升至85%", "4-5小时", "4小时30分", "2026-01-30", "1.2.3",
                                    "1,23", "第4", "Q3", "--4", "大约是4", "99999999999999999999999999999999999999999");
  CAPTURE(text);
  CHECK_FALSE(read_quantity(text));
  CHECK_FALSE(read_quantity(std::string(10'000, '9')));
  CHECK_FALSE(read_quantity("4\n" + std::string(10'000, 'x')));
}

TEST_CASE("units that can be converted share a dimension") {
  const auto [a, b, factor] = GENERATE(table<std::string, std::string, double>({
      {"小时", "分钟", 60},
      {"hours", "min", 60},
      {"Hour", "小时", 1},
      {"天", "小时", 24},
      {"周", "天", 7},
      {"个小时", "h", 1},
      {"万元", "元", 1e4},
      {"亿元", "万元", 1e4},
      {"％", "%", 1},
      {"百分点", "%", 1},
      {"年", "个月", 12},
      {"小时/周", "分钟/周", 60},
  }));
  CAPTURE(a, b);
  CHECK(scale_of(a).dimension == scale_of(b).dimension);
  CHECK(nearly_equal(scale_of(a).factor / scale_of(b).factor, factor));
}

TEST_CASE("units that cannot be converted do not") {
  const auto [a, b] = GENERATE(table<std::string, std::string>(
      {{"小时", "元"}, {"%", "小时"}, {"家", "人"}, {"小时/周", "小时/月"}, {"小时", "小时/周"}, {"", "小时"}}));
  CAPTURE(a, b);
  CHECK(scale_of(a).dimension != scale_of(b).dimension);
  CHECK(scale_of(a).dimension == scale_of(a).dimension);
}

TEST_CASE("percentage points are a share, but not percent of something") {
  CHECK(is_percent("％"));
  CHECK(is_percent(" Percent"));
  CHECK_FALSE(is_percent("个百分点"));
  CHECK_FALSE(is_percent(""));
}

}  // namespace quantity_test
