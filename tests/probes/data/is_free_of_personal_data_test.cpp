// SPDX-License-Identifier: Apache-2.0
#include "support/share_probe.hpp"

using namespace readiness;
using support::counted;
using support::params;

namespace {

Verdict judge(const Measurement& found, std::uint64_t rows = 100) {
  return support::judge(
      "data.is_free_of_personal_data", params({{"table", "deals"}, {"columns", support::Texts{"notes"}}}),
      {{measures::personal_data("deals", {"notes"}, {"id_card", "mobile", "bank_card", "email"}), found},
       {measures::rows("deals"), counted(rows)}});
}

}  // namespace

TEST_CASE("data.is_free_of_personal_data measures the share of values in order") { support::check_share(judge); }

TEST_CASE("data.is_free_of_personal_data says the numbers") {
  const Verdict verdict = judge(support::found_wrong(2, 50));
  CHECK(verdict.message ==
        Localized{"“notes”已填写的 50 个值中有 2 个含有个人信息", "notes: values that hold personal data: 2 of 50"});
  CHECK(verdict.samples.size() == 2);
}

TEST_CASE("data.is_free_of_personal_data proves nothing where there is no value") {
  support::check_nothing_proved_without_values(judge);
}
