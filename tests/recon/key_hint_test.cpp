// SPDX-License-Identifier: Apache-2.0
#include "recon/key_hint.hpp"

#include <catch2/catch.hpp>

namespace key_hint_test {

using namespace readiness::recon;

TEST_CASE("what would make keys agree") {
  const auto [old_key, new_key, gap] = GENERATE(table<std::string, std::string, KeyGap>({
      {"000123", "123", KeyGap::zeros},
      {"7", "007", KeyGap::zeros},
      {"'001", "001", KeyGap::guard},
      {"=\"001\"", "001", KeyGap::guard},
      {"ａ１", "a1", KeyGap::width_or_case},
      {"C-17", "c-17", KeyGap::width_or_case},
      {"C-17", "C17", KeyGap::separators},
      {"2026/001", "2026-001", KeyGap::separators},
      {"'0012", "12", KeyGap::several},
  }));
  CAPTURE(old_key, new_key);
  const auto hint = key_hint({"other", old_key}, {new_key, "another"});
  REQUIRE(hint);
  CHECK(hint->gap == gap);
  CHECK(hint->old_key == old_key);
  CHECK(hint->new_key == new_key);
}

TEST_CASE("a prefix has to explain half of the keys") {
  const auto hint = key_hint({"CRM-1", "CRM-2", "CRM-3"}, {"9", "1", "2"});
  REQUIRE(hint);
  CHECK(hint->gap == KeyGap::prefix);
  CHECK(hint->old_key == "CRM-1");
  CHECK(hint->new_key == "1");
  CHECK_FALSE(key_hint({"CRM-1", "CRM-2", "CRM-3"}, {"9", "8", "2"}));
}

TEST_CASE("keys that are simply others get no hint") {
  CHECK_FALSE(key_hint({"123", "456"}, {"124", "1230"}));
  CHECK_FALSE(key_hint({}, {"1"}));
  CHECK_FALSE(key_hint({"0"}, {"1"}));
}

}  // namespace key_hint_test
