// SPDX-License-Identifier: Apache-2.0
#include "support/share_probe.hpp"

namespace fits_length_test {

using namespace readiness;
using support::counted;
using support::params;

namespace {

Verdict judge(const Measurement& found, std::uint64_t rows = 100) {
  return support::judge("data.fits_length",
                        params({{"table", "customers"}, {"column", "name"}, {"min", 2}, {"max", 80}}),
                        {{measures::misfits("customers", "name", "characters", "2", "80"), found},
                         {measures::rows("customers"), counted(rows)}});
}

}  // namespace

TEST_CASE("data.fits_length measures the share of values in order") { support::check_share(judge); }

TEST_CASE("data.fits_length says the numbers") {
  const Verdict verdict = judge(support::found_wrong(2, 50));
  CHECK(verdict.message ==
        Localized{"已填写的 50 行中有 2 行的“name”长度不在 2 - 80 个字符范围内",
                  "the length of name in characters is outside 2 - 80 in 2 of the 50 rows that have a value"});
  CHECK(verdict.samples.size() == 2);
}

TEST_CASE("data.fits_length proves nothing where there is no value") {
  support::check_nothing_proved_without_values(judge);
}

TEST_CASE("data.fits_length refuses lengths that are none") {
  const auto [name, length] =
      GENERATE(table<const char*, int>({{"min", -1}, {"min", 0}, {"max", -1}, {"max", 0}, {"max", 1'000'001}}));
  CHECK(support::refusal("data.fits_length", params({{"table", "t"}, {"column", "c"}, {name, length}})) ==
        name + std::string(" must be 1 to 1000000, not ") + std::to_string(length));
}

TEST_CASE("data.fits_length refuses ends that contradict each other") {
  const auto error_of = [](const Params& with) {
    const auto needs = support::data_probe("data.fits_length").needs(with, support::on_day(2026, 3, 1));
    return needs ? "none" : needs.error().message.en;
  };
  CHECK(error_of(params({{"table", "t"}, {"column", "c"}})) == "min or max is needed");
  CHECK(error_of(params({{"table", "t"}, {"column", "c"}, {"min", 3}, {"max", 2}})) == "min (3) is above max (2)");
  CHECK(error_of(params({{"table", "t"}, {"column", "c"}, {"max", 2}, {"bytes", true}})) == "none");
}

}  // namespace fits_length_test
