// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"

using namespace readiness;
using support::counted;
using support::params;
using support::wrong;

namespace {

Verdict judge(const Measurement& found, std::uint64_t rows = 100) {
  return support::judge(
      "data.is_free_of_damage", params({{"table", "customers"}, {"columns", support::Texts{"name", "uscc"}}}),
      {{measures::damaged("customers", {"name", "uscc"}, {"spreadsheet", "mojibake", "invisible"}), found},
       {measures::rows("customers"), counted(rows)}});
}

}  // namespace

TEST_CASE("data.is_free_of_damage measures the share of values in order") {
  const auto [bad, rows, share] =
      GENERATE(table<std::uint64_t, std::uint64_t, double>({{0, 1, 100}, {5, 100, 95}, {1, 10'000'000, 99.99999}}));
  Measurement found = wrong(bad, rows);
  found.text = "6";
  CHECK(judge(found).measured == share);
}

TEST_CASE("data.is_free_of_damage says the numbers") {
  Measurement found = wrong(2, 50);
  found.text = "6";
  const Verdict verdict = judge(found);
  CHECK(verdict.message ==
        Localized{"“name, uscc”已填写的 50 个值中有 2 个受损", "name, uscc: damaged values: 2 of 50"});
  CHECK(verdict.samples.size() == 2);
}

TEST_CASE("data.is_free_of_damage proves nothing where there is no value") {
  CHECK(judge(wrong(0, 0), 0).otherwise == Outcome::unknown);
  CHECK(judge(wrong(0, 0), 5).otherwise == Outcome::unknown);
  CHECK_FALSE(judge(wrong(0, 0), 5).measured);
}
