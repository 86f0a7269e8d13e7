// SPDX-License-Identifier: Apache-2.0
#include "migration.hpp"

namespace totals_test {

using namespace readiness;
using namespace readiness::support;

TEST_CASE("totals agree as the mapping converts them") {
  const auto [after, measured, words] = GENERATE(table<Rows, double, std::string>({
      {{{"1", "12000", "a"}, {"2", "5,000.00", "b"}}, 100, "2 of 2 totals agree"},
      {{{"1", "12000", "a"}, {"2", "5001", "b"}}, 50, "the sum of '金额' should be 17000 and is 17001 (off by 1)"},
      {{{"1", "12000", "a"}}, 0, "2 rows became 1"},
  }));
  const Verdict verdict =
      run_on("recon.totals", migration_params(), migration({{"1", "1.2", "a"}, {"2", "0.5", "b"}}, after));
  CHECK(verdict.measured == measured);
  CHECK_THAT(verdict.message.en, Catch::Contains(words));
}

TEST_CASE("without rows no total is known") {
  CHECK_FALSE(run_on("recon.totals", migration_params(), migration({}, {})).measured);
}

TEST_CASE("a mapping line that cannot be followed is no pass") {
  const Verdict verdict = run_on("recon.totals", migration_params(),
                                 migration({{"1", "1", "a"}}, {{"1", "1", "a"}},
                                           {{"单号", "code", "", "", "主键"}, {"金额", "amout", "", "金额", ""}}));
  CHECK_FALSE(verdict.measured);
  CHECK_THAT(verdict.message.en, Catch::Contains("row 3: ") && Catch::Contains("no column 'amout'"));
}

}  // namespace totals_test
