// SPDX-License-Identifier: Apache-2.0
#include "support/share_probe.hpp"

namespace is_free_of_personal_data_test {

using namespace readiness;

namespace {

const support::Texts k_columns{"notes"};

Verdict judge(const Measurement& found, std::uint64_t rows) {
  return support::judge_one(
      "data.is_free_of_personal_data", support::params({{"table", "deals"}, {"columns", k_columns}}),
      measures::personal_data("deals", k_columns, {"id_card", "mobile", "bank_card", "email"}), found, rows);
}

}  // namespace

TEST_CASE("data.is_free_of_personal_data measures the share of values in order") { support::check_share(judge); }

TEST_CASE("data.is_free_of_personal_data says the numbers") {
  support::check_message(
      judge, {"“notes”已填写的 50 个值中有 2 个含有个人信息", "notes: values that hold personal data: 2 of 50"});
}

TEST_CASE("data.is_free_of_personal_data proves nothing where there is no value") {
  support::check_nothing_proved_without_values(judge);
}

}  // namespace is_free_of_personal_data_test
