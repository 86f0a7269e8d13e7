// SPDX-License-Identifier: Apache-2.0
#include "recon/confidence.hpp"

#include <catch2/catch.hpp>

namespace confidence_test {

using readiness::recon::upper_bound;

// Bounds from tables of the binomial distribution (one-sided, Clopper and Pearson).
TEST_CASE("what a sample leaves possible") {
  const auto [errors, size, confidence, bound] = GENERATE(table<std::uint64_t, std::uint64_t, double, double>({
      {0, 299, 0.95, 0.00997},
      {0, 59, 0.95, 0.04950},
      {0, 1, 0.95, 0.95},
      {1, 100, 0.95, 0.04656},
      {2, 50, 0.95, 0.12061},
      {5, 10, 0.95, 0.77756},
      {0, 459, 0.99, 0.00998},
      {10, 10, 0.95, 1},
      {0, 0, 0.95, 1},
      {3, 1000, 0.95, 0.00774},
  }));
  CHECK(upper_bound(errors, size, confidence) == Approx(bound).margin(0.00002));
}

}  // namespace confidence_test
