// SPDX-License-Identifier: Apache-2.0
#include "migration.hpp"

namespace keys_test {

using namespace readiness;
using namespace readiness::support;

TEST_CASE("records that are missing, too many or there twice are named") {
  const Verdict verdict = run_on("recon.keys", migration_params(),
                                 migration({{"1", "1", "a"}, {"2", "2", "b"}, {"3", "3", "c"}, {"", "4", "d"}},
                                           {{"1", "1", "a"}, {"3", "3", "c"}, {"3", "3", "c"}, {"9", "9", "e"}}));
  CHECK(verdict.measured == Approx(100.0 / 6));
  CHECK(verdict.message.en ==
        "4 records of the old system: 1 missing, 1 too many, 2 with a key that is not unique, 1 without a key");
  REQUIRE(verdict.samples.size() == 4);
  CHECK(told(verdict).starts_with("3: not in "));
  CHECK(verdict.samples[0].value == "2");
}

TEST_CASE("whatever the order, all records are there") {
  const Verdict verdict = run_on("recon.keys", migration_params(),
                                 migration({{"1", "1", "a"}, {"2", "2", "b"}}, {{"2", "x", "y"}, {"1", "x", "y"}}));
  CHECK(verdict.measured == 100);
  CHECK_FALSE(run_on("recon.keys", migration_params(), migration({}, {})).measured);
}

}  // namespace keys_test
