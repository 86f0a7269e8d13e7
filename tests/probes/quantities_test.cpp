// SPDX-License-Identifier: Apache-2.0
#include "probes/quantities.hpp"

#include <catch2/catch.hpp>

namespace quantities_test {

using namespace readiness::probes;

TEST_CASE("numbers are read as people write them") {
  const auto [text, number] = GENERATE(table<std::string, double>(
      {{"1200", 1200}, {" 1,200.5 ", 1200.5}, {"６０", 60}, {"60 %", 60}, {"６０％", 60}, {"-3", -3}, {"0", 0}}));
  CAPTURE(text);
  REQUIRE(read_number(text));
  CHECK(*read_number(text) == number);
}

TEST_CASE("what is no number is none") {
  const std::string text = GENERATE("", " ", "无", "N/A", "-", "abc", "12a", "1e", "%", "1 2", "2026-01-30");
  CAPTURE(text);
  CHECK_FALSE(read_number(text));
}

TEST_CASE("days count from 1970, so that they can be subtracted") {
  CHECK(read_number_or_day("2026-01-30")->number() - read_number_or_day("2026年1月1日")->number() == 29);
  CHECK(read_number_or_day("30")->number() == 30);
  CHECK_FALSE(read_number_or_day("2026-02-30"));
}

TEST_CASE("numbers are written short") {
  const auto [number, text] = GENERATE(table<double, std::string>({{2.5, "2.5"},
                                                                   {0, "0"},
                                                                   {1234567.25, "1234567.25"},
                                                                   {1e9, "1000000000"},
                                                                   {0.00042, "0.00042"},
                                                                   {1.0 / 3, "0.333333"},
                                                                   {-120000.5, "-120000.5"}}));
  CHECK(number_text(number) == text);
}

TEST_CASE("a percentile is one of the numbers: the nearest rank") {
  const std::vector<double> twenty{20, 1, 19, 2, 18, 3, 17, 4, 16, 5, 15, 6, 14, 7, 13, 8, 12, 9, 11, 10};
  CHECK(percentile(twenty, 95) == 19);
  CHECK(percentile(twenty, 100) == 20);
  CHECK(percentile(twenty, 1) == 1);
  CHECK(percentile(twenty, 50) == 10);
  CHECK(percentile({7}, 95) == 7);
}

}  // namespace quantities_test
