// SPDX-License-Identifier: Apache-2.0
#include "report/renderer.hpp"

#include <catch2/catch.hpp>

#include <set>

namespace list_test {

using namespace readiness;

TEST_CASE("every report format has a name of its own and says what it is for") {
  REQUIRE_FALSE(report::all().empty());
  std::set<std::string> names;
  for (const report::Renderer& renderer : report::all()) {
    INFO(renderer.name);
    CHECK(names.insert(renderer.name).second);
    CHECK((renderer.alias.empty() || names.insert(renderer.alias).second));
    CHECK_FALSE(renderer.purpose.zh.empty());
    CHECK_FALSE(renderer.purpose.en.empty());
    CHECK(report::find(renderer.name) == &renderer);
  }
  CHECK(report::find("md") == report::find("markdown"));
  CHECK(report::find("pdf") == nullptr);
  CHECK(report::find("") == nullptr);
}

}  // namespace list_test
