// SPDX-License-Identifier: Apache-2.0
#include "migration.hpp"

namespace sample_test {

using namespace readiness;
using namespace readiness::support;

namespace {

Rows many(int count, const std::string& amount) {
  Rows rows;
  for (int i = 0; i < count; ++i) rows.push_back({std::to_string(i), amount, "a"});
  return rows;
}

Params sized(std::int64_t size) {
  Params with = migration_params();
  with.set("size", {size, {}});
  return with;
}

}  // namespace

TEST_CASE("299 records without an error prove that at most one in a hundred is wrong") {
  const Verdict verdict = run_on("recon.sample", sized(299), migration(many(1000, "1"), many(1000, "10000")));
  CHECK(verdict.measured == Approx(99.003).margin(0.001));
  CHECK(verdict.message.en ==
        "299 of 1,000 records were drawn (seed 1), 0 of them wrong: with 95 % confidence, at most 1.00 % of all are");
}

TEST_CASE("a small table is checked whole, and its faults are named") {
  Rows after = many(10, "10000");
  after.pop_back();
  after[3][1] = "1";
  const Verdict verdict = run_on("recon.sample", sized(299), migration(many(10, "1"), after));
  CHECK(verdict.measured == Approx(80));
  CHECK(verdict.samples.size() == 2);
  CHECK_THAT(told(verdict), Catch::Contains("5: differs from row 5") && Catch::Contains("11: not in"));
}

TEST_CASE("a sample that cannot be drawn is an error where it is asked for") {
  const auto& probe = std::get<DataProbe>(probes::find("recon.sample")->body);
  CHECK_FALSE(probe.needs(sized(0), on_day(2026, 3, 1)));
  CHECK_FALSE(run_on("recon.sample", sized(10), migration({}, {})).measured);
}

}  // namespace sample_test
