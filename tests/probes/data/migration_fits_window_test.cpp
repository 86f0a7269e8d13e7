// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace migration_fits_window_test {

using namespace readiness;
using support::ParamMap;
using Rows = std::vector<std::vector<std::string>>;

namespace {

const ParamMap k_objects{{"客户|Customer", {"customers"}}, {"订单|Order", {"orders"}}};

Verdict judge(const Rows& rehearsals, const Rows& windows, std::uint64_t customers = 7200,
              std::uint64_t orders = 3600) {
  return support::judge(
      "data.migration_fits_window",
      support::params(
          {{"table", "rehearsals"}, {"windows_table", "windows"}, {"objects", k_objects}, {"reserve", 1.5}}),
      {{measures::records("rehearsals", {"object", "rows", "seconds"}), support::rows_read(rehearsals)},
       {measures::records("windows", {"window", "starts_at", "ends_at"}), support::rows_read(windows, "windows.csv")},
       {measures::rows("customers"), support::counted(customers)},
       {measures::rows("orders"), support::counted(orders)},
       {measures::rows("rehearsals"), support::counted(rehearsals.size())},
       {measures::rows("windows"), support::counted(windows.size())}});
}

// a row a second, and two
const Rows k_rehearsals{{"客户", "1,000", "1000"}, {"订单", "100", "200"}};

}  // namespace

TEST_CASE("data.migration_fits_window estimates from rows, pace and reserve") {
  // (7200 s + 7200 s) * 1.5 = 6 h
  const Verdict fits = judge(k_rehearsals, {{"W", "2026-05-30 22:00", "2026-05-31 04:00"}});
  CHECK(fits.measured == 100);
  CHECK(fits.message ==
        Localized{"按演练速度并乘以 1.5，预计 6 小时 0 分，窗口合计 6 小时 0 分",
                  "at the speed of the rehearsal, times 1.5, it takes 6 h 0 min; the windows have 6 h 0 min"});
  CHECK(*judge(k_rehearsals, {{"W", "2026-05-30 22:00", "2026-05-31 01:00"}}).measured == Approx(50));
}

TEST_CASE("data.migration_fits_window goes by the slowest rehearsal, and counts no hour twice") {
  Rows rehearsals = k_rehearsals;
  rehearsals.push_back({"Customer", "10", "20"});
  CHECK(*judge(rehearsals, {{"W", "2026-05-30 22:00", "2026-05-31 04:00"}}).measured == Approx(100 * 6.0 / 9));
  CHECK(*judge(k_rehearsals,
               {{"A", "2026年5月30日 22:00", "2026/5/31 01:00"}, {"B", "2026-05-30T23:00", "2026-05-31T01:00"}})
             .measured == Approx(50));
}

TEST_CASE("data.migration_fits_window: what was not rehearsed, or has no window, is not known") {
  const Rows window{{"W", "2026-05-30 22:00", "2026-05-31 04:00"}};
  for (const Rows& rehearsals : {Rows{{"客户", "100", "10"}}, Rows{{"客户", "100", "10"}, {"订单", "0", "5"}},
                                 Rows{{"客户", "100", "10"}, {"订单", "很多", "5"}}}) {
    const Verdict verdict = judge(rehearsals, window);
    CHECK_FALSE(verdict.measured);
    CHECK(verdict.message.en == "no rehearsal to go by: 订单");
  }
  CHECK(judge({{"客户", "100", "10"}}, window, 100, 0).measured == 100);  // nothing to move
  CHECK_FALSE(judge({}, window).measured);
  CHECK_FALSE(judge(k_rehearsals, {}).measured);
  const auto [from, to, reason] = GENERATE(table<std::string, std::string, std::string>({
      {"2026-05-30", "2026-05-31 04:00", "is no time (write 2026-05-30 22:00)"},
      {"2026-05-30 22:00", "", "is no time (write 2026-05-30 22:00)"},
      {"2026-05-30 22:60", "2026-05-31 04:00", "is no time (write 2026-05-30 22:00)"},
      {"2026-05-30 24:01", "2026-05-31 04:00", "is no time (write 2026-05-30 22:00)"},
      {"2026-02-30 22:00", "2026-05-31 04:00", "is no time (write 2026-05-30 22:00)"},
      {"2026-05-30 22:00", "2026-05-30 22:00", "ends no later than it starts"},
      {"2026-05-30 22:00", "2027-05-30 22:00", "the window is longer than 31 days"},
  }));
  CAPTURE(from, to);
  const Verdict verdict = judge(k_rehearsals, {{"W", from, to}});
  CHECK_FALSE(verdict.measured);
  REQUIRE(verdict.samples.size() == 1);
  CHECK(verdict.samples[0].reason.en == reason);
}

TEST_CASE("data.migration_fits_window refuses parameters that make no sense") {
  const auto with = [](double reserve, const ParamMap& objects) {
    return support::params({{"table", "r"}, {"windows_table", "w"}, {"objects", objects}, {"reserve", reserve}});
  };
  CHECK(support::refusal("data.migration_fits_window", with(0.5, k_objects)) == "reserve must be 1 or more");
  CHECK(support::refusal("data.migration_fits_window", with(1.3, {{"客户", {"customers", "contacts"}}})) ==
        "'客户' must name one table");
}

}  // namespace migration_fits_window_test
