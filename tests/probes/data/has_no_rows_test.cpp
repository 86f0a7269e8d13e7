// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"

namespace has_no_rows_test {
using namespace readiness;
using support::counted;
using support::wrong;

namespace {

const std::string k_open = "severity == '致命' and status != '已关闭'";

Verdict judge(std::uint64_t open, std::uint64_t rows) {
  return support::judge(
      "data.has_no_rows", support::params({{"table", "defects"}, {"when", k_open}}),
      {{measures::rows("defects", k_open), wrong(open, rows, "严重程度")}, {measures::rows("defects"), counted(rows)}});
}

}  // namespace

TEST_CASE("data.has_no_rows counts and shows every row of its condition") {
  CHECK(judge(0, 40).measured == 0);
  CHECK(judge(0, 40).samples.empty());
  const Verdict verdict = judge(2, 40);
  CHECK(verdict.measured == 2);
  CHECK(verdict.samples.size() == 2);
  CHECK(verdict.message == Localized{"符合条件的有 2 行", "rows that match: 2"});
}

TEST_CASE("data.has_no_rows: a register without any entry proves nothing") {
  const Verdict verdict = judge(0, 0);
  CHECK_FALSE(verdict.measured);
  CHECK(verdict.otherwise == Outcome::unknown);
}

TEST_CASE("data.has_no_rows without a condition wants the table itself to be empty") {
  const auto count = GENERATE(std::uint64_t{0}, std::uint64_t{3});
  const Verdict verdict = support::judge("data.has_no_rows", support::params({{"table", "rejects"}}),
                                         {{measures::rows("rejects"), counted(count)}});
  CHECK(verdict.measured == static_cast<double>(count));
}

}  // namespace has_no_rows_test
