// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"

namespace has_rows_test {

using namespace readiness;
using support::counted;

TEST_CASE("data.has_rows counts the rows of a table, none included") {
  const auto count = GENERATE(std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{10'000'000});
  const Verdict verdict = support::judge("data.has_rows", support::params({{"table", "risks"}}),
                                         {{measures::rows("risks"), counted(count)}});
  CHECK(verdict.measured == static_cast<double>(count));
}

TEST_CASE("data.has_rows counts the rows of its condition") {
  const std::string when = "category == '预算超支'";
  const Verdict verdict =
      support::judge("data.has_rows", support::params({{"table", "risks"}, {"when", when}}),
                     {{measures::rows("risks"), counted(12)}, {measures::rows("risks", when), counted(0)}});
  CHECK(verdict.measured == 0);
  CHECK(verdict.message == Localized{"符合条件的有 0 行", "rows that match: 0"});
}

}  // namespace has_rows_test
