// SPDX-License-Identifier: Apache-2.0
#include "support/share_probe.hpp"

using namespace readiness;
using support::counted;
using support::params;

namespace {

Verdict judge(const Measurement& found, std::uint64_t rows = 100) {
  return support::judge(
      "data.has_no_outliers", params({{"table", "orders"}, {"column", "amount"}, {"factor", 5}}),
      {{measures::outliers("orders", "amount", "5"), found}, {measures::rows("orders"), counted(rows)}});
}

}  // namespace

TEST_CASE("data.has_no_outliers measures the share of values in order") { support::check_share(judge); }

TEST_CASE("data.has_no_outliers says the numbers") {
  const Verdict verdict = judge(support::found_wrong(2, 50));
  CHECK(verdict.message == Localized{"50 个数字中有 2 个“amount”与中位数 6 相差过大",
                                     "amount is far from its median 6 in 2 of 50 numbers"});
  CHECK(verdict.samples.size() == 2);
}

TEST_CASE("data.has_no_outliers proves nothing where there is no value") {
  support::check_nothing_proved_without_values(judge);
}

TEST_CASE("data.has_no_outliers: equal numbers have no spread to judge by") {
  const Verdict verdict = judge(Measurement{.rows = 9});
  CHECK_FALSE(verdict.measured);
  CHECK(verdict.otherwise == Outcome::unknown);
}

TEST_CASE("data.has_no_outliers refuses a factor of nothing") {
  const auto needs =
      support::data_probe("data.has_no_outliers")
          .needs(params({{"table", "orders"}, {"column", "amount"}, {"factor", 0}}), support::on_day(2026, 3, 1));
  REQUIRE_FALSE(needs);
  CHECK(needs.error().message.en == "factor must be above 0, not 0");
}
