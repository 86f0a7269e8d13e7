// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"

namespace has_share_test {

using namespace readiness;

namespace {

const char* const k_high = "priority == '高'";

Verdict judge(std::uint64_t part, std::uint64_t all) {
  return support::judge("data.has_share", support::params({{"table", "requirements"}, {"part", k_high}}),
                        {{measures::rows("requirements"), support::counted(all)},
                         {measures::rows("requirements", k_high), support::counted(part)}});
}

}  // namespace

TEST_CASE("data.has_share is the share of rows of one kind") {
  CHECK(judge(0, 12).measured == 0);
  CHECK(judge(6, 12).measured == 50);
  CHECK(judge(12, 12).measured == 100);
  CHECK(judge(6, 12).message ==
        Localized{"12 行中有 6 行（50 %）满足 priority == '高'", "6 of 12 rows (50 %) fulfil priority == '高'"});
  CHECK(judge(6, 12).samples.empty());
}

TEST_CASE("data.has_share of an empty register is unknown") {
  const Verdict verdict = judge(0, 0);
  CHECK_FALSE(verdict.measured);
  CHECK(verdict.otherwise == Outcome::unknown);
}

TEST_CASE("data.has_share with a condition looks at its rows only") {
  const char* const open = "status == '已确认' or status == '草稿'";
  const Verdict verdict = support::judge(
      "data.has_share", support::params({{"table", "requirements"}, {"part", k_high}, {"when", open}}),
      {{measures::rows("requirements"), support::counted(12)},
       {measures::rows("requirements", open), support::counted(4)},
       {measures::rows("requirements", "(" + std::string(open) + ") and (" + k_high + ")"), support::counted(1)}});
  CHECK(verdict.measured == 25);
}

}  // namespace has_share_test
