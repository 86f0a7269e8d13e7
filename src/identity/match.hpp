// SPDX-License-Identifier: Apache-2.0
// Match: from records to pairs with a judgement.
#pragma once

#include "identity/block.hpp"
#include "identity/model.hpp"

#include <cstdint>
#include <vector>

namespace readiness::identity {

struct Pair {
  std::uint32_t a = 0, b = 0;  // numbers in Records
  Pattern pattern;
  float weight = 0;  // bits
  Judgement judgement = Judgement::different;
};

struct Matches {
  std::vector<Pair> pairs;  // same and possible ones: by a, the heaviest first
  std::uint64_t compared = 0;
  std::uint64_t left_out = 0;  // pairs beyond the best k_most_matches of a record
  std::vector<Oversize> oversize;
};

// Of one record, with later ones. A register in which a customer has more copies than that is found out by fewer.
inline constexpr std::size_t k_most_matches = 50;

// Compares what shares a block. Deterministic, whatever `jobs`.
Matches match(const Records& records, const Blocks& blocks, const Model& model, unsigned jobs);

}  // namespace readiness::identity
