// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace is_not_before_test {

using namespace readiness;
using support::Texts;

namespace {

Verdict judge(const Texts& signed_on, const Texts& changed_on) {
  return support::judge(
      "data.is_not_before",
      support::params(
          {{"table", "signoffs"}, {"column", "date"}, {"other_table", "trace"}, {"other_column", "changed_on"}}),
      {{measures::records("signoffs", {"date"}), support::column_read(signed_on, "signoffs.csv", "日期")},
       {measures::records("trace", {"changed_on"}), support::column_read(changed_on)},
       {measures::rows("signoffs"), support::counted(signed_on.size())}});
}

}  // namespace

TEST_CASE("data.is_not_before compares with the latest date of the other table") {
  CHECK(judge({"2026-03-02", "2026-03-05"}, {"2026-02-01", "2026-03-02"}).measured == 100);
  CHECK(judge({"2026-03-01", "2026-03-05"}, {"2026-02-01", "2026-03-02"}).measured == 50);
  CHECK(judge({"2026年3月2日"}, {"2026/3/2", "", "不详"}).measured == 100);
}

TEST_CASE("data.is_not_before: a date that is missing or cannot be read is too early") {
  const Verdict verdict = judge({"", "01/02/2026", "2026-01-01"}, {"2026-03-02"});
  CHECK(verdict.measured == 0);
  REQUIRE(verdict.samples.size() == 3);
  CHECK(verdict.samples[1].reason.en == "this is no date that can be read");
  CHECK(verdict.samples[2].reason == Localized{"早于 2026-03-02", "before 2026-03-02"});
}

TEST_CASE("data.is_not_before is unknown without rows, or without a date to compare with") {
  CHECK(judge({}, {"2026-03-02"}).otherwise == Outcome::unknown);
  const Verdict verdict = judge({"2026-03-02"}, {"待定"});
  CHECK_FALSE(verdict.measured);
  CHECK(verdict.otherwise == Outcome::unknown);
}

}  // namespace is_not_before_test
