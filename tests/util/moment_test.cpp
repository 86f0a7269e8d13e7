// SPDX-License-Identifier: Apache-2.0
#include "util/moment.hpp"

#include <catch2/catch.hpp>

namespace moment_test {

using namespace readiness::util;

namespace {

std::string read(const std::string& text, DateOrder order = DateOrder::unknown) {
  const auto moment = read_moment(text, order);
  return moment ? text_of(*moment) : "-";
}

}  // namespace

TEST_CASE("dates of the world") {
  const auto [text, want] = GENERATE(table<std::string, std::string>({
      {"2026-01-30", "2026-01-30"},
      {"2026/1/30", "2026-01-30"},
      {"2026.1.3", "2026-01-03"},
      {"20260130", "2026-01-30"},
      {"2026年1月30日", "2026-01-30"},
      {"2026年1月30号", "2026-01-30"},
      {"２０２６／１／３０", "2026-01-30"},
      {"31/12/2010", "2010-12-31"},
      {"03/28/2011", "2011-03-28"},
      {"13.12.2001", "2001-12-13"},
      {"05-Jan-26", "2026-01-05"},
      {"05-jan-2026", "2026-01-05"},
      {"3/Nov/25", "2025-11-03"},
      {"2026-Jan-05", "2026-01-05"},
      {"Jan 5, 2026", "2026-01-05"},
      {"January 5th, 2026", "2026-01-05"},
      {"Sept. 5, 2026", "2026-09-05"},
      {"Jan-05-2026", "2026-01-05"},
      {"5 January 2026", "2026-01-05"},
      {"Fri, 30 Jan 2026", "2026-01-30"},
      {"Sat, 03 Dec 2022 23:10:07 GMT", "2022-12-03 23:10:07"},
      {"民國115年5月28日", "2026-05-28"},
      {"民国99年1月1日", "2010-01-01"},
      {"中華民國 112/1/5", "2023-01-05"},
      {"民國元年1月1日", "1912-01-01"},
      {"112/01/05", "2023-01-05"},
      {"115-05-28", "2026-05-28"},
      {"112年1月5日", "2023-01-05"},
      {"26/1/5", "2026-01-05"},
      {"26年1月5日", "2026-01-05"},
      {"99/12/31", "1999-12-31"},
      // what is none
      {"2026-02-30", "-"},
      {"2026-13-01", "-"},
      {"31/11/2010", "-"},
      {"30 Feb 2026", "-"},
      {"0000-00-00", "-"},
      {"", "-"},
      {"Jan", "-"},
      {"Jan-26", "-"},
      {"1-Mar", "-"},
      {"May I", "-"},
      {"2026-01/30", "-"},
      {"010-12-34", "-"},
      {"1.2.3.4", "-"},
      {"12345", "-"},
      {"123456789", "-"},
      {"2026年1月", "-"},
      {"民國", "-"},
      {"2026-01-3008:15", "-"},
      {"2026013008:15", "-"},
  }));
  CAPTURE(text);
  CHECK(read(text) == want);
}

TEST_CASE("times of day") {
  const auto [text, want] = GENERATE(table<std::string, std::string>({
      {"2026-01-30 8:15", "2026-01-30 08:15:00"},
      {"2026-01-30t08:15:00z", "2026-01-30 08:15:00"},
      {"2026-01-30T08:15:00.123+08:00", "2026-01-30 08:15:00"},
      {"2026-01-30 08:15:00,123", "2026-01-30 08:15:00"},
      {"2026-01-30 08:15 +0800", "2026-01-30 08:15:00"},
      {"3/Nov/25 12:17 PM", "2025-11-03 12:17:00"},
      {"13/Dec/25 1:07 am", "2025-12-13 01:07:00"},
      {"13/Dec/25 12:07 AM", "2025-12-13 00:07:00"},
      {"2026/1/30 上午8:15", "2026-01-30 08:15:00"},
      {"2026/1/30 下午 8:15:09", "2026-01-30 20:15:09"},
      {"2026年1月30日8时15分", "2026-01-30 08:15:00"},
      {"2026年1月30日 星期五 20:15", "2026-01-30 20:15:00"},
      {"2026年1月30日（周五）", "2026-01-30"},
      {"2026-01-30 5 PM", "2026-01-30 17:00:00"},
      {"2026-01-30 24:00", "-"},
      {"2026-01-30 13:00 AM", "-"},
      {"2026-01-30 08:60", "-"},
      {"2026-01-30 08", "-"},
      {"2026-01-30T", "-"},
      {"2026-01-30 noon", "-"},
      {"2026-01-30 08:15 CST", "-"},
  }));
  CAPTURE(text);
  CHECK(read(text) == want);
}

TEST_CASE("short dates are read in the order of their column") {
  const auto [text, order, want] = GENERATE(table<std::string, DateOrder, std::string>({
      {"1/2/2026", DateOrder::unknown, "-"},
      {"1/2/2026", DateOrder::day_first, "2026-02-01"},
      {"1/2/2026", DateOrder::month_first, "2026-01-02"},
      {"1/2/2026", DateOrder::year_first, "-"},
      {"1/13/2026", DateOrder::day_first, "-"},
      {"1-2-26 3:04 pm", DateOrder::day_first, "2026-02-01 15:04:00"},
      {"10.11.12", DateOrder::unknown, "-"},
      {"10.11.12", DateOrder::year_first, "2010-11-12"},
      {"10.11.12", DateOrder::day_first, "2012-11-10"},
      {"10.11.12", DateOrder::minguo, "1921-11-12"},
      {"99/12/31", DateOrder::minguo, "2010-12-31"},
      {"2026-01-30", DateOrder::day_first, "2026-01-30"},  // a long date does not ask for it
  }));
  CAPTURE(text, static_cast<int>(order));
  CHECK(read(text, order) == want);
  CHECK(is_ambiguous(text) == (text == "1/2/2026" || text == "10.11.12" || text.starts_with("1-2-26")));
}

TEST_CASE("the readings of an ambiguous date are shown") {
  CHECK(readings_of("1/2/2026 08:00", " or ") == "2026-02-01 or 2026-01-02");
  CHECK(readings_of("10/11/12", ", ") == "2010-11-12, 2012-11-10, 2012-10-11");
  CHECK(is_ambiguous("2/2/2026"));  // the same day, but not in a column of others
  CHECK(readings_of("soon", " or ").empty());
}

TEST_CASE("orders that remain") {
  CHECK((orders_of("1/2/2026") & orders_of("13/2/2026")).settled() == DateOrder::day_first);
  CHECK((orders_of("1/2/2026") & orders_of("2/13/2026")).settled() == DateOrder::month_first);
  CHECK((orders_of("13/2/2026") & orders_of("2/13/2026")).settled() == DateOrder::unknown);
  CHECK((orders_of("99/1/2") & orders_of("112/1/2")).settled() == DateOrder::minguo);
  CHECK(orders_of("2026-01-30").none());
  CHECK(orders_of("soon").none());
}

TEST_CASE("moments in order") {
  const auto [a, b, want] = GENERATE(table<std::string, std::string, int>({
      {"2026/9/30", "2026/10/1", -1},
      {"2026-01-30", "2026/1/30", 0},
      {"2026-01-30", "2026-01-30 23:59", 0},  // a day against a time: the day counts
      {"2026-01-30 08:00", "2026-01-30 08:00:01", -1},
      {"2026-01-30 08:00:00.1", "2026-01-30 08:00:00.2", -1},
      {"2026-01-30T08:00:00Z", "2026-01-30T08:00:00+08:00", 1},
      {"2026-01-30T08:00:00Z", "2026-01-30 08:00:00", 0},
  }));
  CAPTURE(a, b);
  const auto order = order_of(*read_moment(a), *read_moment(b));
  CHECK((order < 0 ? -1 : order > 0 ? 1 : 0) == want);
}

TEST_CASE("days as spreadsheets count them") {
  const auto serial = [](const std::string& text) {
    const auto moment = read_serial(text);
    return moment ? text_of(*moment) : "-";
  };
  CHECK(serial("46027") == "2026-01-05");
  CHECK(serial("46027.5") == "2026-01-05 12:00:00");
  CHECK(serial("18264") == "1950-01-01");
  CHECK(serial("73050") == "2099-12-31");
  for (const char* text : {"18263", "73051", "4602", "460270", "46027.", "46027.x", "abcde", ""}) {
    CAPTURE(text);
    CHECK(serial(text) == "-");
  }
}

TEST_CASE("zones") {
  CHECK(zone_minutes("+8") == 480);
  CHECK(zone_minutes("-05:30") == -330);
  CHECK(zone_minutes("z") == 0);
  for (const char* text : {"", "8", "+25", "+8:99", "CST"}) CHECK_FALSE(zone_minutes(text));
}

TEST_CASE("orders by name") {
  for (const DateOrder order : {DateOrder::year_first, DateOrder::day_first, DateOrder::month_first, DateOrder::minguo})
    CHECK(date_order_named(id_of(order)) == order);
  CHECK_FALSE(date_order_named("dmy"));
  CHECK_FALSE(date_order_named(""));
}

}  // namespace moment_test
