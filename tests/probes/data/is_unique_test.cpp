// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"

namespace is_unique_test {

using namespace readiness;
using support::counted;
using support::Texts;
using support::wrong;

namespace {

Verdict judge(const Texts& columns, const Measurement& repeated, std::uint64_t rows) {
  return support::judge(
      "data.is_unique", support::params({{"table", "customers"}, {"columns", columns}}),
      {{measures::duplicates("customers", columns), repeated}, {measures::rows("customers"), counted(rows)}});
}

}  // namespace

TEST_CASE("data.is_unique measures the share of rows that repeat no earlier one") {
  const auto [repeated, rows, share] =
      GENERATE(table<std::uint64_t, std::uint64_t, double>({{0, 100, 100}, {1, 100, 99}, {99, 100, 1}, {0, 1, 100}}));
  const Verdict verdict = judge({"uscc"}, wrong(repeated, rows, "统一社会信用代码"), rows);
  CHECK(verdict.measured == share);
}

TEST_CASE("data.is_unique names a compound key by its headers") {
  CHECK(judge({"name", "province"}, wrong(2, 50, "客户名称 + 省份"), 50).message ==
        Localized{"50 行中有 2 行的“客户名称 + 省份”与前面的行重复",
                  "客户名称 + 省份 repeats an earlier row in 2 of 50 rows"});
}

TEST_CASE("data.is_unique keeps what the samples say about the earlier row") {
  Measurement repeated = wrong(1, 3);
  repeated.samples.front().reason = {"与第 2 行重复", "repeats row 2"};
  CHECK(judge({"uscc"}, repeated, 3).samples.front().reason.en == "repeats row 2");
}

TEST_CASE("data.is_unique without a single key is unknown") {
  const auto rows = GENERATE(std::uint64_t{0}, std::uint64_t{40});
  const Verdict verdict = judge({"uscc"}, wrong(0, 0), rows);
  CHECK_FALSE(verdict.measured);
  CHECK(verdict.otherwise == Outcome::unknown);
}

}  // namespace is_unique_test
