// SPDX-License-Identifier: Apache-2.0
#include "util/strings.hpp"

#include <catch2/catch.hpp>

#include <limits>

namespace strings_test {

namespace util = readiness::util;

TEST_CASE("trim takes off ASCII, no-break and ideographic blanks") {
  const auto [text, want] = GENERATE(table<std::string, std::string>({
      {"", ""},
      {"a", "a"},
      {" \t\r\n\v\fa b ", "a b"},
      {"　客户　名称　", "客户　名称"},
      {"\xC2\xA0 x\xC2\xA0", "x"},
      {" 　\xC2\xA0", ""},
      {"\xA0x", "\xA0x"},          // a lone byte is not a blank
      {"x\xE3\x80", "x\xE3\x80"},  // nor is half of one
  }));
  CHECK(util::trim(text) == want);
}

TEST_CASE("trim_left leaves the right side") { CHECK(util::trim_left("　 a ") == "a "); }

TEST_CASE("split keeps empty parts") {
  using Parts = std::vector<std::string>;
  const auto [text, want] = GENERATE(table<std::string, Parts>({
      {"", {""}},
      {"a", {"a"}},
      {"a,b", {"a", "b"}},
      {",", {"", ""}},
      {"a,,b,", {"a", "", "b", ""}},
  }));
  CHECK(util::split(text, ',') == want);
  CHECK(util::join(want, ",") == text);
}

TEST_CASE("join of nothing is empty") { CHECK(util::join({}, ", ").empty()); }

TEST_CASE("lower is for ASCII only") { CHECK(util::lower("AbZ-09 客户 É") == "abz-09 客户 É"); }

TEST_CASE("grouped") {
  const auto [number, want] = GENERATE(table<std::uint64_t, std::string>({
      {0, "0"},
      {999, "999"},
      {1000, "1,000"},
      {123456, "123,456"},
      {1234567, "1,234,567"},
      {std::numeric_limits<std::uint64_t>::max(), "18,446,744,073,709,551,615"},
  }));
  CHECK(util::grouped(number) == want);
}

TEST_CASE("floored never rounds up") {
  const auto [number, want] = GENERATE(table<double, std::string>({
      {0, "0"},
      {-0.0, "0"},
      {95, "95"},
      {95.5, "95.5"},
      {95.25, "95.25"},
      {0.29, "0.29"},  // the double is 0.28999999999999998
      {1.15, "1.15"},
      {94.999, "94.99"},
      {94.99999999999999, "94.99"},
      {100.0 / 3, "33.33"},
      {0.001, "0"},
      {1e-300, "0"},
      {-0.001, "-0.01"},
      {-2.5, "-2.5"},
      {-2.555, "-2.56"},
      {1e15, "1000000000000000"},
      {std::numeric_limits<double>::infinity(), "inf"},
  }));
  CHECK(util::floored(number) == want);
}

TEST_CASE("replace_all") {
  CHECK(util::replace_all("a-b-c", "-", "--") == "a--b--c");
  CHECK(util::replace_all("aaa", "aa", "a") == "aa");
  CHECK(util::replace_all("客户 客户", "客户", "") == " ");
  CHECK(util::replace_all("abc", "", "x") == "abc");
  CHECK(util::replace_all("aba", "a", "aa") == "aabaa");
}

}  // namespace strings_test
