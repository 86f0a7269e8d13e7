// SPDX-License-Identifier: Apache-2.0
#include "identity/roles.hpp"

#include <catch2/catch.hpp>

namespace readiness::identity::roles_test {
namespace {

using Columns = std::vector<std::size_t>;

Columns columns_of(Role role, const std::vector<std::string>& header, const std::string& stated = {}) {
  Stated all;
  all[static_cast<std::size_t>(role)] = stated;
  const auto bound = bind_roles("a.csv", header, all);
  REQUIRE(bound);
  return (*bound)[static_cast<std::size_t>(role)];
}

}  // namespace

TEST_CASE("columns are found by the names that exports give them") {
  CHECK(columns_of(Role::name, {"编号", "客户名称", "简称"}) == Columns{1});
  CHECK(columns_of(Role::name, {"Account Name", "Phone"}) == Columns{0});
  CHECK(columns_of(Role::name, {"ACCOUNT_NAME", "phone"}) == Columns{0});
  CHECK(columns_of(Role::name, {"first_name", "last_name", "phone"}) == Columns{0, 1});
  CHECK(columns_of(Role::name, {"名称", "客户名称"}) == Columns{1});  // the more telling one
  CHECK(columns_of(Role::place, {"名称", "省份", "城市"}) == Columns{1, 2});
  CHECK(columns_of(Role::code, {"名称", "税号"}) == Columns{1});
  CHECK(columns_of(Role::phone, {"客户名称|customer_name", "电话|phone"}) == Columns{1});
  CHECK(columns_of(Role::email, {"name", "note"}).empty());
}

TEST_CASE("what is stated comes first, letter for letter") {
  CHECK(columns_of(Role::name, {"name", "other"}, "other") == Columns{1});
  CHECK(columns_of(Role::name, {"a", "b", "phone"}, "a+b") == Columns{0, 1});
  CHECK(columns_of(Role::name, {"a", "b", "a+b"}, "a+b") == Columns{2});
  CHECK(columns_of(Role::phone, {"name", "phone"}, "-").empty());
}

TEST_CASE("a header that is not there is an error for each role, with a suggestion") {
  Stated stated;
  stated[static_cast<std::size_t>(Role::name)] = "客户明称";
  stated[static_cast<std::size_t>(Role::phone)] = "fon";
  const auto bound = bind_roles("a.csv", {"客户名称", "phone"}, stated);
  REQUIRE_FALSE(bound);
  REQUIRE(bound.error().size() == 2);
  CHECK(bound.error()[0].message.en == "a.csv has no header '客户明称'");
  CHECK(bound.error()[0].hint.en == "did you mean '客户名称'?");
}

TEST_CASE("a table without anything to compare is refused") {
  CHECK_FALSE(bind_roles("a.csv", {"x", "y"}, {}));
  CHECK_FALSE(bind_roles("a.csv", {"城市", "地址"}, {}));  // many live there
  CHECK_FALSE(bind_roles("a.csv", {}, {}));
}

}  // namespace readiness::identity::roles_test
