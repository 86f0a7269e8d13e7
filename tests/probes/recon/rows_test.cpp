// SPDX-License-Identifier: Apache-2.0
#include "migration.hpp"

namespace rows_test {

using namespace readiness;
using namespace readiness::support;

TEST_CASE("a value that differs is named with what happened to it") {
  const Verdict verdict =
      run_on("recon.rows", migration_params(),
             migration({{"1", "1.2", "部分回款"}, {"2", "2", "b"}}, {{"2", "2", "b"}, {"1", "12000", "部分"}}));
  CHECK(verdict.measured == 0);
  CHECK_THAT(verdict.message.en, Catch::Contains("0 of 2 paired records agree") &&
                                     Catch::Contains("unit shifted, × 0.0001") &&
                                     Catch::Contains("status truncated at 2 characters (1)"));
  REQUIRE(verdict.samples.size() == 2);
  CHECK(verdict.samples[0].row == 3);
  CHECK(verdict.samples[0].column == "status");
  CHECK(verdict.samples[1].row == 2);
}

TEST_CASE("records without a counterpart are not for this probe, and without any pair nothing is known") {
  CHECK(run_on("recon.rows", migration_params(), migration({{"1", "1", "a"}, {"2", "2", "b"}}, {{"1", "10000", "a"}}))
            .measured == 100);
  CHECK_FALSE(run_on("recon.rows", migration_params(), migration({{"1", "1", "a"}}, {{"9", "1", "a"}})).measured);
}

}  // namespace rows_test
