// SPDX-License-Identifier: Apache-2.0
#include "probes/data/names.hpp"

#include <catch2/catch.hpp>

namespace names_test {

using readiness::probes::data::Names;

TEST_CASE("one thing may have several names") {
  const Names names(" 客户 |Customer||ACCOUNT");
  CHECK(names.first() == "客户");
  CHECK(names.keys() == std::vector<std::string>{"客户", "customer", "account"});
  CHECK(names.hold("客户"));
  CHECK(names.hold(" ＣＵＳＴＯＭＥＲ "));
  CHECK(names.hold("Account"));
  CHECK_FALSE(names.hold("Custom"));
  CHECK_FALSE(names.hold(""));
  CHECK(Names("").keys().empty());
  CHECK_FALSE(Names("").hold(""));
}

}  // namespace names_test
