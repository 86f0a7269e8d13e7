// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace windows_are_off_peak_test {

using namespace readiness;
using Rows = std::vector<std::vector<std::string>>;

namespace {

const Rows k_holidays{{"2026-05-01", "休"}, {"2026/5/4", "休"}, {"2026-05-09", "班"}, {"", ""}, {"五月", "休"}};

Verdict judge(const Rows& windows, const Rows& holidays = k_holidays) {
  return support::judge(
      "data.windows_are_off_peak", support::params({{"table", "windows"}, {"holidays_table", "holidays"}}),
      {{measures::records("windows", {"window", "starts_at", "ends_at"}), support::rows_read(windows, "windows.csv")},
       {measures::records("holidays", {"date", "kind"}), support::rows_read(holidays)},
       {measures::rows("windows"), support::counted(windows.size())},
       {measures::rows("holidays"), support::counted(holidays.size())}});
}

}  // namespace

TEST_CASE("data.windows_are_off_peak knows nights, weekends, holidays, worked weekends and month ends") {
  const auto [from, to, reason] = GENERATE(table<std::string, std::string, std::string>({
      {"2026-05-22 20:00", "2026-05-23 07:00", ""},  // Friday night, into Saturday
      {"2026-05-23 09:00", "2026-05-24 24:00", ""},  // a weekend
      {"2026-05-20 20:00", "2026-05-21 07:00", ""},  // the night between two working days
      {"2026-05-20 19:59", "2026-05-21 07:00", "2026-05-20 is a working day, and the window takes its daytime"},
      {"2026-05-20 20:00", "2026-05-21 07:01", "2026-05-21 is a working day, and the window takes its daytime"},
      {"2026-05-20 09:00", "2026-05-20 10:00", "2026-05-20 is a working day, and the window takes its daytime"},
      {"2026-05-04 09:00", "2026-05-04 18:00", ""},  // a Monday off
      {"2026-05-09 09:00", "2026-05-09 18:00",
       "2026-05-09 is a weekend day that is worked, and the window takes its daytime"},
      {"2026-05-09 00:00", "2026-05-09 06:00", ""},
      {"2026-05-30 22:00", "2026-05-31 04:00", "2026-05-30 is a day of the month-end closing"},
      {"2026-02-28 22:00", "2026-03-01 04:00", "2026-02-28 is a day of the month-end closing"},
      {"2026-02-27 21:00", "2026-02-28 00:00", "2026-02-27 is a day of the month-end closing"},
      {"2026-02-26 21:00", "2026-02-27 00:00", ""},  // ends where the closing begins
      {"2026-05-20 22:00", "soon", "is no time (write 2026-05-30 22:00)"},
  }));
  CAPTURE(from, to);
  const Verdict verdict = judge({{"W", from, to}});
  CHECK(verdict.measured == (reason.empty() ? 100 : 0));
  CHECK(verdict.samples.size() == (reason.empty() ? 0 : 1));
  if (!verdict.samples.empty()) CHECK(verdict.samples[0].reason.en == reason);
}

TEST_CASE("data.windows_are_off_peak counts windows") {
  const Verdict verdict = judge({{"A", "2026-05-23 09:00", "2026-05-23 18:00"}, {"B", "", ""}, {"", "", ""}});
  CHECK(verdict.measured == 50);
  CHECK(verdict.message == Localized{"2 个窗口中有 1 个避开了业务高峰", "windows outside business hours: 1 of 2"});
}

TEST_CASE("data.windows_are_off_peak does not guess the holidays of a year that nobody listed") {
  const Verdict verdict = judge({{"W", "2027-05-22 09:00", "2027-05-22 18:00"}});
  CHECK_FALSE(verdict.measured);
  CHECK(verdict.message.en == "some windows cannot be judged: the holiday calendar has nothing on 2027");
  CHECK_FALSE(judge({{"W", "2026-05-23 09:00", "2026-05-23 18:00"}}, {}).measured);
  CHECK_FALSE(judge({}).measured);
  CHECK_FALSE(judge({{"", "", ""}}).measured);
}

TEST_CASE("data.windows_are_off_peak refuses hours that no day has") {
  CHECK(support::refusal("data.windows_are_off_peak",
                         support::params({{"table", "w"}, {"holidays_table", "h"}, {"night_from", 25}})) ==
        "night_from must be 0 to 24");
}

TEST_CASE("data.windows_are_off_peak reads a calendar in English") {
  const Rows holidays{{"2026-05-04", "Holiday"}, {"2026-05-09", "working day"}};
  CHECK(judge({{"W", "2026-05-04 09:00", "2026-05-04 18:00"}}, holidays).measured == 100);
  CHECK(judge({{"W", "2026-05-09 09:00", "2026-05-09 18:00"}}, holidays).measured == 0);
}

}  // namespace windows_are_off_peak_test
