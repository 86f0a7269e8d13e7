// SPDX-License-Identifier: Apache-2.0
#include "support/share_probe.hpp"

namespace is_free_of_damage_test {

using namespace readiness;

namespace {

const support::Texts k_columns{"name", "uscc"};

Verdict judge(const Measurement& found, std::uint64_t rows) {
  return support::judge_one("data.is_free_of_damage", support::params({{"table", "customers"}, {"columns", k_columns}}),
                            measures::damaged("customers", k_columns, {"spreadsheet", "mojibake", "invisible"}), found,
                            rows);
}

}  // namespace

TEST_CASE("data.is_free_of_damage measures the share of values in order") { support::check_share(judge); }

TEST_CASE("data.is_free_of_damage says the numbers") {
  support::check_message(judge, {"“name, uscc”已填写的 50 个值中有 2 个受损", "name, uscc: damaged values: 2 of 50"});
}

TEST_CASE("data.is_free_of_damage proves nothing where there is no value") {
  support::check_nothing_proved_without_values(judge);
}

}  // namespace is_free_of_damage_test
