// SPDX-License-Identifier: Apache-2.0
#include "probes/data/natural_order.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace natural_order_test {

using readiness::probes::data::natural_order;

TEST_CASE("keys are ordered as people order them") {
  const auto [low, high] = GENERATE(table<std::string, std::string>({
      {"K9", "K10"},
      {"K0009", "K10"},
      {"", "A"},
      {"K1", "K1A"},
      {"9", "10"},
      {"2026-2-1", "2026-10-1"},
      {"A1B2", "A1B10"},
      {"客户9", "客户10"},
      {"99999999999999999999", "100000000000000000000"},  // more than any integer holds
  }));
  CAPTURE(low, high);
  CHECK((natural_order(low, high) < 0));
  CHECK((natural_order(high, low) > 0));
  CHECK((natural_order(low, low) == 0));
}

TEST_CASE("zeros in front do not count") {
  CHECK((natural_order("K007", "K7") == 0));
  CHECK((natural_order("000", "0") == 0));
}

}  // namespace natural_order_test
