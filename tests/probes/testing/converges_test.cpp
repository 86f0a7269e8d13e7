// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace converges_test {

using namespace readiness;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Verdict judge(const Rows& rows) {
  return support::judge(
      "testing.converges", support::params({{"table", "defects"}, {"found", "found_on"}, {"closed", "closed_on"}}),
      {{measures::records("defects", {"found_on", "closed_on"}), support::rows_read(rows, "defects.csv")},
       {measures::rows("defects"), support::counted(rows.size())}},
      support::on_day(2026, 5, 28));
}

}  // namespace

TEST_CASE("testing.converges compares what was closed with what was found in the last two weeks") {
  const Verdict verdict = judge({{"2026-05-01", "2026-05-20"},    // old, closed lately
                                 {"2026-05-15", "2026-05-28"},    // the first and the last day count
                                 {"2026-05-16", ""},              // open
                                 {"2026-05-02", "2026-05-14"}});  // all of it before
  CHECK(verdict.measured == 0);
  CHECK(verdict.message.en == "in the last 14 days (2026-05-15 to 2026-05-28) 2 were found and 2 closed; 1 are open");
  CHECK(judge({{"2026-05-20", ""}, {"2026-05-21", ""}, {"2026-05-22", "2026-05-23"}}).measured == -2);
  CHECK(judge({{"2026-04-20", "2026-05-27"}}).measured == 1);
}

TEST_CASE("testing.converges: dates that cannot be are shown, and nothing is known") {
  const auto [found, closed] = GENERATE(table<std::string, std::string>(
      {{"", "2026-05-20"}, {"yesterday", ""}, {"2026-05-20", "soon"}, {"2026-05-20", "2026-05-19"}}));
  const Verdict verdict = judge({{"2026-05-01", "2026-05-20"}, {found, closed}});
  CHECK_FALSE(verdict.measured);
  REQUIRE(verdict.samples.size() == 1);
  CHECK(verdict.samples[0].row == 3);
  CHECK_FALSE(judge({}).measured);
}

TEST_CASE("testing.converges refuses spans that make no sense") {
  CHECK_FALSE(support::refusal("testing.converges",
                               support::params({{"table", "d"}, {"found", "f"}, {"closed", "c"}, {"days", 0}}))
                  .empty());
}

}  // namespace converges_test
