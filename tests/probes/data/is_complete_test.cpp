// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"

namespace is_complete_test {

using namespace readiness;
using support::counted;
using support::wrong;

namespace {

const Params k_phone = support::params({{"table", "customers"}, {"column", "phone"}});
const Params k_lost =
    support::params({{"table", "opportunities"}, {"column", "loss_reason"}, {"when", "stage == '输单'"}});

Verdict judge_phone(const Measurement& blank) {
  return support::judge(
      "data.is_complete", k_phone,
      {{measures::blank("customers", "phone"), blank}, {measures::rows("customers"), counted(blank.rows)}});
}

Verdict judge_lost(std::uint64_t rows, std::uint64_t lost, std::uint64_t blank) {
  const std::string when = "stage == '输单'";
  return support::judge("data.is_complete", k_lost,
                        {{measures::blank("opportunities", "loss_reason", when), wrong(blank, lost)},
                         {measures::rows("opportunities"), counted(rows)},
                         {measures::rows("opportunities", when), counted(lost)}});
}

}  // namespace

TEST_CASE("data.is_complete measures the share of rows with a value") {
  const auto [blank, rows, share] = GENERATE(table<std::uint64_t, std::uint64_t, double>(
      {{0, 1, 100}, {1, 1, 0}, {5, 100, 95}, {6, 100, 94}, {1, 3, 200.0 / 3}, {1, 10'000'000, 99.99999}}));
  const Verdict verdict = judge_phone(wrong(blank, rows));
  CHECK(verdict.measured == share);
}

TEST_CASE("data.is_complete says the numbers, and the column as the file calls it") {
  const Verdict verdict = judge_phone(wrong(8, 1234, "联系电话"));
  CHECK(verdict.message == Localized{"1,234 行中有 8 行没有填写“联系电话”", "联系电话 is missing in 8 of 1,234 rows"});
  CHECK(verdict.samples.size() == 8);
  CHECK(verdict.samples.front().row == 2);
  CHECK(judge_phone(wrong(0, 5)).message.en == "phone is missing in 0 of 5 rows");
}

TEST_CASE("data.is_complete: an empty table proves nothing") {
  const Verdict verdict = judge_phone(wrong(0, 0));
  CHECK_FALSE(verdict.measured);
  CHECK(verdict.otherwise == Outcome::unknown);
  CHECK(verdict.message ==
        Localized{"表 customers 没有数据行，无从检查", "table customers has no rows, so there is nothing to check"});
}

TEST_CASE("data.is_complete looks only at the rows of its condition") {
  CHECK(judge_lost(500, 20, 1).measured == 95);
  const Verdict none = judge_lost(500, 0, 0);
  CHECK_FALSE(none.measured);
  CHECK(none.otherwise == Outcome::unknown);
  CHECK(none.unfulfilled == Filter{"opportunities", "stage == '输单'"});
  CHECK(none.message.en == "no row of table opportunities fulfils the condition (stage == '输单')");
  CHECK(judge_lost(0, 0, 0).otherwise == Outcome::unknown);
}

TEST_CASE("data.is_complete: a hostile header neither fills nor breaks the message") {
  const Verdict verdict = judge_phone(wrong(1, 10, "电话\n\x1b[31m" + std::string(10'000, 'x')));
  CHECK(verdict.message.en.size() < 200);
  CHECK(verdict.message.en.find_first_of("\n\x1b") == std::string::npos);
  CHECK(judge_phone(wrong(1, 10, " \n")).message.en == "phone is missing in 1 of 10 rows");
}

}  // namespace is_complete_test
