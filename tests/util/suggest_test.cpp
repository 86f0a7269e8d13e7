// SPDX-License-Identifier: Apache-2.0
#include "util/suggest.hpp"

#include <catch2/catch.hpp>

namespace suggest_test {

using readiness::Localized;
namespace util = readiness::util;

TEST_CASE("nearest") {
  const std::vector<std::string> known = {"weight", "severity", "id", "when", "客户名称", "统一社会信用代码"};
  const auto [word, want] = GENERATE(table<std::string, std::string>({
      {"weight", "weight"},
      {"wieght", "weight"},        // swapped
      {"WEIGHT", "weight"},        // case does not count
      {"ｗｅｉｇｈｔ", "weight"},  // nor does width
      {"weights", "weight"},
      {"severty", "severity"},
      {"wehn", "when"},  // one swap is one edit
      {"客户名", "客户名称"},
      {"统一信用代码", "统一社会信用代码"},
      {"xy", ""},  // too short to be off by one
      {"", ""},
      {"completely", ""},
  }));
  CAPTURE(word);
  CHECK(util::nearest(word, known) == want);
}

TEST_CASE("nearest prefers the closest, then the first") {
  CHECK(util::nearest("abcd", {"abce", "abcd1", "abcd"}) == "abcd");
  CHECK(util::nearest("abcx", {"abcy", "abcz"}) == "abcy");
}

TEST_CASE("nearest gives up on endless words") {
  const std::string endless(1u << 20, 'a');
  CHECK(util::nearest(endless, {endless}).empty());
  CHECK(util::nearest("aaa", {endless, "aab"}) == "aab");
}

TEST_CASE("suggest") {
  CHECK(util::suggest("wieght", {"id", "weight"}) == Localized{"是否想写“weight”？", "did you mean 'weight'?"});
  CHECK(util::suggest("zzz", {"id", "weight"}) == Localized{"可用的值：id、weight", "allowed: id, weight"});
  CHECK(util::suggest("zzz", {}).empty());
}

TEST_CASE("suggest lists at most thirty") {
  std::vector<std::string> known;
  for (int i = 10; i < 41; ++i) known.push_back(std::to_string(i));
  CHECK(util::suggest("zzz", known).en.ends_with("38, 39, …"));
  known.pop_back();
  CHECK(util::suggest("zzz", known).en.ends_with("38, 39"));
}

}  // namespace suggest_test
