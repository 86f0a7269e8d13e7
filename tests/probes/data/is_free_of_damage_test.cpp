// SPDX-License-Identifier: Apache-2.0
#include "support/share_probe.hpp"

using namespace readiness;
using support::counted;
using support::params;

namespace {

Verdict judge(const Measurement& found, std::uint64_t rows = 100) {
  return support::judge(
      "data.is_free_of_damage", params({{"table", "customers"}, {"columns", support::Texts{"name", "uscc"}}}),
      {{measures::damaged("customers", {"name", "uscc"}, {"spreadsheet", "mojibake", "invisible"}), found},
       {measures::rows("customers"), counted(rows)}});
}

}  // namespace

TEST_CASE("data.is_free_of_damage measures the share of values in order") { support::check_share(judge); }

TEST_CASE("data.is_free_of_damage says the numbers") {
  const Verdict verdict = judge(support::found_wrong(2, 50));
  CHECK(verdict.message ==
        Localized{"“name, uscc”已填写的 50 个值中有 2 个受损", "name, uscc: damaged values: 2 of 50"});
  CHECK(verdict.samples.size() == 2);
}

TEST_CASE("data.is_free_of_damage proves nothing where there is no value") {
  support::check_nothing_proved_without_values(judge);
}
