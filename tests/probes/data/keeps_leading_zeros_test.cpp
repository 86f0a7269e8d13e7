// SPDX-License-Identifier: Apache-2.0
#include "support/share_probe.hpp"

namespace keeps_leading_zeros_test {

using namespace readiness;
using support::counted;
using support::params;
using support::wrong;

namespace {

Verdict judge(const Measurement& found, std::uint64_t rows = 100) {
  return support::judge("data.keeps_leading_zeros", params({{"table", "orders"}, {"column", "code"}}),
                        {{measures::lost_zeros("orders", "code"), found}, {measures::rows("orders"), counted(rows)}});
}

}  // namespace

TEST_CASE("data.keeps_leading_zeros measures the share of values in order") { support::check_share(judge); }

TEST_CASE("data.keeps_leading_zeros says the numbers") {
  const Verdict verdict = judge(support::found_wrong(2, 50));
  CHECK(verdict.message ==
        Localized{"已填写的 50 行中有 2 行的“code”不足 6 位，前导零可能已丢失",
                  "code has fewer than 6 digits in 2 of the 50 rows that have a value; leading zeros may be lost"});
  CHECK(verdict.samples.size() == 2);
}

TEST_CASE("data.keeps_leading_zeros proves nothing where there is no value") {
  support::check_nothing_proved_without_values(judge);
}

TEST_CASE("data.keeps_leading_zeros: values without digits only prove nothing") {
  CHECK(judge(wrong(0, 9)).otherwise == Outcome::unknown);
  CHECK_FALSE(judge(wrong(0, 9)).measured);
}

TEST_CASE("data.keeps_leading_zeros refuses lengths that no value can be too short for") {
  const auto [length, accepted] =
      GENERATE(table<int, bool>({{-1, false}, {0, false}, {1, false}, {2, true}, {64, true}, {65, false}}));
  const std::string told =
      support::refusal("data.keeps_leading_zeros", params({{"table", "t"}, {"column", "c"}, {"length", length}}));
  CHECK(told == (accepted ? "" : "length must be 2 to 64, not " + std::to_string(length)));
}

}  // namespace keeps_leading_zeros_test
