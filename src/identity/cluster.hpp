// SPDX-License-Identifier: Apache-2.0
// Clusters: records that are one customer, by way of others if need be.
#pragma once

#include "identity/match.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace readiness::identity {

struct Clusters {
  std::vector<std::vector<std::uint32_t>> groups;  // two records at least, in order; by their first record
  // Pairs of one customer each, which would have brought two valid credit codes, a head office and a branch, or two
  // trades into one group: A is B and B is C, but A cannot be C.
  std::vector<Pair> refused;
};

// Joins what is the same, the heaviest pairs first.
Clusters cluster(const Records& records, std::span<const Pair> pairs);

}  // namespace readiness::identity
