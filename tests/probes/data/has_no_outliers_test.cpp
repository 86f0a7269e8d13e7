// SPDX-License-Identifier: Apache-2.0
#include "support/share_probe.hpp"
#include "util/decimal.hpp"

#include <limits>

namespace has_no_outliers_test {

using namespace readiness;
using support::counted;
using support::params;

namespace {

Params with_factor(double factor) { return params({{"table", "orders"}, {"column", "amount"}, {"factor", factor}}); }

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

TEST_CASE("data.has_no_outliers refuses factors that nothing, or everything, is beyond") {
  const double infinite = std::numeric_limits<double>::infinity();
  const auto [factor, told] = GENERATE_COPY(table<double, std::string>({{0, "0"},
                                                                        {-3, "-3"},
                                                                        {0.99, "0.99"},
                                                                        {1e-7, "1e-07"},
                                                                        {10'001, "10001"},
                                                                        {1e300, "1e+300"},
                                                                        {infinite, "inf"}}));
  CHECK(support::refusal("data.has_no_outliers", with_factor(factor)) == "factor must be 1 to 10000, not " + told);
}

TEST_CASE("data.has_no_outliers: every factor that it accepts is one that the measure can read") {
  const double factor = GENERATE(1.0, 1.0000000000000002, 3.3333333333333335, 9999.999999999998, 10'000.0);
  const auto needs =
      support::data_probe("data.has_no_outliers").needs(with_factor(factor), support::on_day(2026, 3, 1));
  REQUIRE(needs);
  const auto read = util::Decimal::parse(std::get<Measure>(needs->front()).high);
  REQUIRE(read);
  CHECK(read->number() == factor);
}

}  // namespace has_no_outliers_test
