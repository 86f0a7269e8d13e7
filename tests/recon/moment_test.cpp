// SPDX-License-Identifier: Apache-2.0
#include "recon/moment.hpp"

#include <catch2/catch.hpp>

namespace moment_test {

using namespace readiness::recon;

TEST_CASE("a moment is read from every form of a date, with time and zone") {
  const auto [text, seconds] = GENERATE(table<std::string, std::int64_t>({
      {"1970-01-01", 0},
      {"1970-01-02 00:00:01", 86'401},
      {"1970/1/2", 86'400},
      {"1970-01-01T08:00:00+08:00", 0},
      {"1970-01-01T08:00:00.123Z", 28'800},
      {"1970-01-01 8:05", 29'100},
      {"1970年1月1日", 0},
      {"1970-01-01 23:59:59-0100", 89'999},
  }));
  INFO(text);
  REQUIRE(moment(text));
  CHECK(moment(text)->universal() == seconds);
}

TEST_CASE("what is no moment") {
  for (const char* text : {"", "abc", "2026-02-30", "2026-01-30 25:00", "12:00"}) CHECK_FALSE(moment(text));
}

TEST_CASE("zones") {
  CHECK(zone_minutes("+8") == 480);
  CHECK(zone_minutes("-05:30") == -330);
  CHECK(zone_minutes("Z") == 0);
  for (const char* text : {"", "8", "+25", "+8:99", "CST"}) CHECK_FALSE(zone_minutes(text));
}

TEST_CASE("a moment as text") {
  CHECK(text_of(*moment("2026/1/30")) == "2026-01-30");
  CHECK(text_of(*moment("2026/1/30 8:05")) == "2026-01-30 08:05:00");
}

}  // namespace moment_test
