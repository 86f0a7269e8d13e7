// SPDX-License-Identifier: Apache-2.0
#include "recon/confidence.hpp"

#include <cmath>

namespace readiness::recon {
namespace {

constexpr int k_halvings = 100;  // to the last bit of a double

// P(X <= errors) of a binomial distribution, by logarithms: the terms themselves are too small.
double at_most(std::uint64_t errors, std::uint64_t size, double share) {
  const double n = static_cast<double>(size);
  double sum = 0;
  for (std::uint64_t i = 0; i <= errors; ++i) {
    const double k = static_cast<double>(i);
    const double ways = std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1);
    sum += std::exp(ways + k * std::log(share) + (n - k) * std::log1p(-share));
  }
  return sum;
}

}  // namespace

double upper_bound(std::uint64_t errors, std::uint64_t size, double confidence) {
  if (errors >= size) return 1;
  if (errors == 0) return 1 - std::pow(1 - confidence, 1 / static_cast<double>(size));
  double low = 0, high = 1;
  for (int i = 0; i < k_halvings; ++i) {
    const double middle = (low + high) / 2;
    (at_most(errors, size, middle) > 1 - confidence ? low : high) = middle;
  }
  return high;
}

}  // namespace readiness::recon
