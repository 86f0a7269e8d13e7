// SPDX-License-Identifier: Apache-2.0
#include "probes/testing/timestamp.hpp"

#include "util/calendar.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace timestamp_test {

using readiness::probes::testing::parse_timestamp;

TEST_CASE("timestamps as test runners write them") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"2022-12-29T15:34:28", "2022-12-29T15:34:28Z"},
      {"2022-12-29T15:34:28Z", "2022-12-29T15:34:28Z"},
      {"2022-12-29T15:34:28.123456", "2022-12-29T15:34:28Z"},
      {"2022-12-29T15:34:28.1+08:00", "2022-12-29T07:34:28Z"},
      {"2022-12-29T23:34:28-0130", "2022-12-30T01:04:28Z"},
      {"2022-12-29 15:34:28", "2022-12-29T15:34:28Z"},
      {" 2022-12-29 ", "2022-12-29T00:00:00Z"},
      {"Sat, 03 Dec 2022 23:10:07 GMT", "2022-12-03T23:10:07Z"},
      {"Thu, 29 Feb 2024 00:00:00 GMT", "2024-02-29T00:00:00Z"},
  }));
  INFO(text);
  const auto instant = parse_timestamp(text);
  REQUIRE(instant);
  CHECK(readiness::util::format_instant(*instant) == expected);
}

TEST_CASE("other texts are no timestamps") {
  for (const char* text :
       {"", "yesterday", "2022-13-01T00:00:00", "2022-12-29T", "2022-12-29T15:34", "2022-12-29T25:00:00",
        "2022-12-29T15:34:28 UTC", "2022-12-29T15:34:28+8", "2022-12-29T15:34:28+99:00", "1672327000", "29/12/2022",
        "Sat, 32 Dec 2022 23:10:07 GMT", "Sat, 30 Feb 2022 23:10:07 GMT", "Sat, 03 Foo 2022 23:10:07 GMT",
        "Sat, 03 Dec 2022 23:10:07", "2022-12-29Tab:cd:ef"}) {
    INFO(text);
    CHECK_FALSE(parse_timestamp(text));
  }
}

}  // namespace timestamp_test
