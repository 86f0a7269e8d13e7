// SPDX-License-Identifier: Apache-2.0
#include "util/resembles.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace resembles_test {

using readiness::util::resembles;

TEST_CASE("one word written in two ways") {
  const auto [one, other] = GENERATE(table<std::string, std::string>({
      {"致命", "致命缺陷"},
      {"致命缺陷", "致命"},
      {"高", "高优先级"},
      {"critical", "Critical"},
      {"Critical", "ＣＲＩＴＩＣＡＬ"},
      {"S1", "S1 - Critical"},
      {"in progress", "In-Progress"},
      {"closed", "clsoed"},
      {"Blocker", "Bloker"},
      {"统一社会信用", "统一社会信用代"},
  }));
  INFO(one << " " << other);
  CHECK(resembles(one, other));
}

TEST_CASE("two words") {
  const auto [one, other] = GENERATE(table<std::string, std::string>({
      {"通过", "不通过"},
      {"已关闭", "未关闭"},
      {"active", "inactive"},
      {"closed", "not closed"},
      {"致命", "一般"},
      {"高", "较高"},
      {"low", "slow"},
      {"open", "reopened"},
      {"S1", "S2"},
      {"level1", "level2"},
      {"plan", "plane"},
      {"", "致命"},
      {"--", "致命"},
  }));
  INFO(one << " " << other);
  CHECK_FALSE(resembles(one, other));
  CHECK_FALSE(resembles(other, one));
}

TEST_CASE("endless words are compared by what they hold only") {
  CHECK_FALSE(resembles(std::string(1u << 20, 'a'), std::string(1u << 20, 'b')));
}

}  // namespace resembles_test
