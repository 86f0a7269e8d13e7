// SPDX-License-Identifier: Apache-2.0
#include "support/share_probe.hpp"

using namespace readiness;
using support::counted;
using support::params;

namespace {

Verdict judge(const Measurement& found, std::uint64_t rows = 100) {
  return support::judge(
      "data.is_trimmed", params({{"table", "customers"}, {"columns", support::Texts{"name", "uscc"}}}),
      {{measures::padded("customers", {"name", "uscc"}), found}, {measures::rows("customers"), counted(rows)}});
}

}  // namespace

TEST_CASE("data.is_trimmed measures the share of values in order") { support::check_share(judge); }

TEST_CASE("data.is_trimmed says the numbers") {
  const Verdict verdict = judge(support::found_wrong(2, 50));
  CHECK(verdict.message == Localized{"“name, uscc”已填写的 50 个值中有 2 个前后有空格",
                                     "name, uscc: values with blanks at their ends: 2 of 50"});
  CHECK(verdict.samples.size() == 2);
}

TEST_CASE("data.is_trimmed proves nothing where there is no value") {
  support::check_nothing_proved_without_values(judge);
}
