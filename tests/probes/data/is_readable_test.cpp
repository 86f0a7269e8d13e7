// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"

namespace is_readable_test {

using namespace readiness;
using support::counted;
using support::wrong;

namespace {

Verdict judge(const Measurement& ragged) {
  return support::judge("data.is_readable", support::params({{"table", "customers"}}),
                        {{measures::ragged("customers"), ragged}, {measures::rows("customers"), counted(ragged.rows)}});
}

}  // namespace

TEST_CASE("data.is_readable measures the share of rows with as many fields as the header") {
  const auto [ragged, rows, share] =
      GENERATE(table<std::uint64_t, std::uint64_t, double>({{0, 10, 100}, {1, 10, 90}, {10, 10, 0}}));
  CHECK(judge(wrong(ragged, rows)).measured == share);
}

TEST_CASE("data.is_readable says the numbers and passes the samples on") {
  const Verdict verdict = judge(wrong(3, 1000));
  CHECK(verdict.message == Localized{"1,000 行中有 3 行的列数与表头不一致",
                                     "the number of fields differs from the header's in 3 of 1,000 rows"});
  CHECK(verdict.samples.size() == 3);
}

TEST_CASE("data.is_readable: an empty table proves nothing") {
  const Verdict verdict = judge(wrong(0, 0));
  CHECK_FALSE(verdict.measured);
  CHECK(verdict.otherwise == Outcome::unknown);
}

}  // namespace is_readable_test
