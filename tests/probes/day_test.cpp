// SPDX-License-Identifier: Apache-2.0
#include "probes/day.hpp"

#include <catch2/catch.hpp>

namespace day_test {

using namespace readiness;
using probes::read_day;
using probes::read_milestone;

namespace {

const Facts k_facts{{"go_live", "2026-06-30"}, {"users", "180"}, {"上线日", "2026/6/1"}};

}  // namespace

TEST_CASE("days as people write them") {
  const std::string text =
      GENERATE("2026-01-30", "2026/1/30", "2026.1.30", "2026年1月30日", " 2026-1-30 ", "２０２６－０１－３０",
               "2026-01-30 08:00:00", "2026-01-30T08:00:00Z", "2026年01月30日 8:00");
  CAPTURE(text);
  REQUIRE(read_day(text));
  CHECK(util::format_day(*read_day(text)) == "2026-01-30");
}

TEST_CASE("what is no day") {
  const std::string text =
      GENERATE("", "2026", "2026-01", "2026-02-30", "2026-13-01", "2026-00-10", "2026-01-00", "01/02/2026", "26-01-30",
               "2026-01-30-1", "明天", "2026年1月", "-1-2-3", "99999999999-01-01", "2026-+1-30");
  CAPTURE(text);
  CHECK_FALSE(read_day(text));
  CHECK_FALSE(read_day(std::string(10'000, '1')));
}

TEST_CASE("milestones count from a fact") {
  const auto [text, want] = GENERATE(table<std::string, std::string>({
      {"2026-12-31", "2026-12-31"},
      {"go_live", "2026-06-30"},
      {"go_live+6M", "2026-12-30"},
      {"GO_LIVE + 6 m", "2026-12-30"},
      {"ｇｏ＿ｌｉｖｅ＋６Ｍ", "2026-12-30"},
      {"go_live+90d", "2026-09-28"},
      {"go_live-2w", "2026-06-16"},
      {"go_live+1y", "2027-06-30"},
      {"go_live-4m", "2026-02-28"},  // 30 February does not exist
      {"上线日+1M", "2026-07-01"},
  }));
  CAPTURE(text);
  const auto day = read_milestone(text, k_facts);
  REQUIRE(day);
  CHECK(util::format_day(*day) == want);
}

TEST_CASE("a milestone that is none says why") {
  const auto [text, want] = GENERATE(table<std::string, std::string>({
      {"soon", "'soon' is neither a date nor one among the facts of the project file"},
      {"kickoff+6M", "'kickoff+6M' is neither a date nor one among the facts of the project file"},
      {"go_live+6", "'go_live+6' is no date (write 2026-12-31 or go_live+6M)"},
      {"go_live+M", "'go_live+M' is no date (write 2026-12-31 or go_live+6M)"},
      {"go_live+6q", "'go_live+6q' is no date (write 2026-12-31 or go_live+6M)"},
      {"go_live+99999y", "'go_live+99999y' is no date (write 2026-12-31 or go_live+6M)"},
      {"go_live+-6M", "'go_live+-6M' is no date (write 2026-12-31 or go_live+6M)"},
      {"2026-02-30", "'2026-02-30' is no date (write 2026-12-31 or go_live+6M)"},
      {"users+6M", "the fact users ('180') is no date"},
  }));
  CAPTURE(text);
  const auto day = read_milestone(text, k_facts);
  REQUIRE_FALSE(day);
  CHECK(day.error().en == want);
  CHECK_FALSE(day.error().zh.empty());
}

}  // namespace day_test
