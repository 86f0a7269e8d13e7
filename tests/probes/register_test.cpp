// SPDX-License-Identifier: Apache-2.0
#include "probes/register.hpp"

#include "util/utf8.hpp"

#include <catch2/catch.hpp>

namespace register_test {

using namespace readiness;
using namespace readiness::probes;

TEST_CASE("keys are compared without case, width and blanks around them") {
  CHECK(key_of(" Zhang@ABC.com ") == key_of("ｚｈａｎｇ＠abc.com"));
  CHECK(key_of("王小明　") == "王小明");
  CHECK(key_of("N/A").empty());
  CHECK(key_of("").empty());
  CHECK(key_of("\xFF") == "\xFF");
}

TEST_CASE("names in a cell") {
  const auto [cell, want] = GENERATE(table<std::string, std::vector<std::string>>({
      {"王小明", {"王小明"}},
      {"王小明;李雷；韩梅梅", {"王小明", "李雷", "韩梅梅"}},
      {"王小明、李雷,韩梅梅，赵四", {"王小明", "李雷", "韩梅梅", "赵四"}},
      {"Li Lei / Han Meimei／Wang", {"Li Lei", "Han Meimei", "Wang"}},
      {"王小明\r\n李雷\n", {"王小明", "李雷"}},
      {" ; ,、", {}},
      {"无", {}},
      {"N/A", {"N", "A"}},  // names are separated first
      {"", {}},
  }));
  CHECK(names_in(cell) == want);
}

TEST_CASE("a text from outside is shown without control characters and in bounded width") {
  const std::string text = shown("a\n\x1b[31m" + std::string(10'000, 'x'));
  CHECK(text.find_first_of("\n\x1b") == std::string::npos);
  CHECK(util::display_width(text) <= 60);
}

TEST_CASE("samples keep a bounded part of an endless value, never half a character") {
  std::string endless;
  while (endless.size() < 10'000) endless += "销";
  const Sample sample = sample_of({.file = "goals.csv", .headers = {"编号", "目标"}},
                                  {.row = 7, .values = {"", endless}}, 1, {"因", "why"});
  CHECK(sample.row == 7);
  CHECK(sample.column == "目标");
  CHECK(sample.file == "goals.csv");
  CHECK(sample.value.size() <= 1024);
  CHECK(util::is_utf8(sample.value));
}

TEST_CASE("samples in the order of their rows") {
  std::vector<Sample> all;
  for (std::uint64_t row = 100; row > 0; --row) all.push_back({.row = RowNumber(row)});
  const auto ordered = by_row(all);
  REQUIRE(ordered.size() == 100);
  for (std::size_t i = 0; i < ordered.size(); ++i) CHECK(ordered[i].row == RowNumber(i + 1));
}

TEST_CASE("reasons are joined as each language does") {
  CHECK(joined({{"甲", "a"}, {"乙", "b"}}) == Localized{"甲；乙", "a; b"});
  CHECK(joined({}).empty());
  CHECK(with_remark({"甲", "a"}, {}) == Localized{"甲", "a"});
}

}  // namespace register_test
