// SPDX-License-Identifier: Apache-2.0
#include "util/expression_literals.hpp"

#include <catch2/catch.hpp>

namespace expression_literals_test {

using namespace readiness;
using Texts = std::vector<std::string>;

TEST_CASE("the texts that a condition compares a name with") {
  const auto [condition, texts] = GENERATE(table<std::string, Texts>({
      {"a == 'x'", {"x"}},
      {"'x' != a", {"x"}},
      {"not (a in ['x', 'y']) and (b == 'z' or a == 'w')", {"x", "y", "w"}},
      {"a == 3", {}},
      {"a < 'x'", {}},
      {"a is blank", {}},
      {"a matches 'x'", {}},
      {"b == 'x'", {}},
  }));
  const auto parsed = util::Expression::parse(condition);
  REQUIRE(parsed);
  INFO(condition);
  CHECK(util::texts_compared_with(*parsed, "a") == texts);
}

}  // namespace expression_literals_test
