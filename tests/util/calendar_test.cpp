// SPDX-License-Identifier: Apache-2.0
#include "util/calendar.hpp"

#include <catch2/catch.hpp>

namespace calendar_test {

using readiness::Localized;
namespace util = readiness::util;

namespace {
util::Day day(const std::string& text) {
  const auto parsed = util::parse_day(text);
  REQUIRE(parsed);
  return *parsed;
}
}  // namespace

TEST_CASE("a day reads back as it was written") {
  const std::string text = GENERATE("2026-01-30", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "1969-12-31");
  CHECK(util::format_day(day(text)) == text);
}

TEST_CASE("parse_day refuses everything else") {
  const std::string text =
      GENERATE("", "2026-1-30", "2026/01/30", "20260130", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-32",
               "2026-01-00", "0000-01-01", "2026-01-30 ", " 2026-01-30", "+026-01-30", "2026-+1-30", "２０２６-01-30",
               "2026-01-3x", "-026-01-30", "2026-01-30T00:00:00Z");
  const auto parsed = util::parse_day(text);
  CAPTURE(text);
  REQUIRE_FALSE(parsed);
  CHECK(parsed.error().message == Localized{"“" + text + "”不是日期", "'" + text + "' is not a date"});
  CHECK(parsed.error().hint == Localized{"日期写作 2026-01-30", "write dates as 2026-01-30"});
}

TEST_CASE("a long text is not quoted whole") {
  CHECK(util::parse_day(std::string(1000, 'x')).error().message.en == "'" + std::string(39, 'x') + "…' is not a date");
}

TEST_CASE("parse_instant") {
  const auto [text, want] = GENERATE(table<std::string, std::string>({
      {"2026-01-30", "2026-01-30T00:00:00Z"},
      {"2026-01-30T08:05:59Z", "2026-01-30T08:05:59Z"},
      {"1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"},
      {"2026-01-30T24:00:00Z", ""},
      {"2026-01-30T08:60:00Z", ""},
      {"2026-01-30T08:00:60Z", ""},
      {"2026-01-30T08:00:00", ""},
      {"2026-01-30T08:00Z", ""},
      {"2026-01-30 08:00:00Z", ""},
      {"2026-01-30T08:00:00+08:00", ""},
      {"2026-02-30T08:00:00Z", ""},
      {"now", ""},
      {"", ""},
  }));
  CAPTURE(text);
  const auto parsed = util::parse_instant(text);
  CHECK((parsed ? util::format_instant(*parsed) : "") == want);
}

TEST_CASE("parse_expiry takes a date or days") {
  const auto [text, want] = GENERATE(table<std::string, std::string>({
      {"2026-06-01", "2026-06-01"},
      {"0d", "2026-01-30"},
      {"2d", "2026-02-01"},
      {"90d", "2026-04-30"},
      {"36500d", "2126-01-06"},
  }));
  CHECK(util::format_day(*util::parse_expiry(text, day("2026-01-30"))) == want);
}

TEST_CASE("parse_expiry refuses other spans") {
  const std::string text =
      GENERATE("", "d", "90", "-1d", "+1d", "1.5d", "90 d", "36501d", "99999999999999999999d", "3m");
  const auto parsed = util::parse_expiry(text, day("2026-01-30"));
  CAPTURE(text);
  REQUIRE_FALSE(parsed);
  CHECK(parsed.error().message ==
        Localized{"“" + text + "”既不是日期，也不是天数", "'" + text + "' is neither a date nor a number of days"});
  CHECK(parsed.error().hint == Localized{"写作 2026-01-30，或自回答之日起的天数，如 90d",
                                         "write 2026-01-30, or days from the answer's date such as 90d"});
}

TEST_CASE("add_months stays inside the month") {
  const auto [from, months, want] = GENERATE(table<std::string, int, std::string>({
      {"2026-01-31", 1, "2026-02-28"},
      {"2024-01-31", 1, "2024-02-29"},
      {"2026-01-31", 2, "2026-03-31"},
      {"2026-01-15", 12, "2027-01-15"},
      {"2026-03-31", -1, "2026-02-28"},
      {"2026-12-31", 1, "2027-01-31"},
      {"2026-01-30", 0, "2026-01-30"},
  }));
  CHECK(util::format_day(util::add_months(day(from), months)) == want);
}

}  // namespace calendar_test
