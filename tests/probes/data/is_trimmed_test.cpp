// SPDX-License-Identifier: Apache-2.0
#include "support/share_probe.hpp"

namespace is_trimmed_test {

using namespace readiness;

namespace {

const support::Texts k_columns{"name", "uscc"};

Verdict judge(const Measurement& found, std::uint64_t rows) {
  return support::judge_one("data.is_trimmed", support::params({{"table", "customers"}, {"columns", k_columns}}),
                            measures::padded("customers", k_columns), found, rows);
}

}  // namespace

TEST_CASE("data.is_trimmed measures the share of values in order") { support::check_share(judge); }

TEST_CASE("data.is_trimmed says the numbers") {
  support::check_message(judge, {"“name, uscc”已填写的 50 个值中有 2 个前后有空格",
                                 "name, uscc: values with blanks at their ends: 2 of 50"});
}

TEST_CASE("data.is_trimmed proves nothing where there is no value") {
  support::check_nothing_proved_without_values(judge);
}

}  // namespace is_trimmed_test
