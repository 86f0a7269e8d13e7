// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/block.hpp"
#include "identity/model.hpp"

namespace readiness::identity {

// The odds of a model, learned from the records themselves. u comes from pairs drawn at random, nearly all of which are
// different; m and the prior by expectation maximisation over the pairs that share a block, u held fixed. `usual`
// counts as so many observations, so that a level that never occurred keeps sensible odds. Deterministic: the pairs
// are drawn by a generator with a fixed seed.
Model learn(const Records& records, const Blocks& blocks, const Model& usual, unsigned jobs);

}  // namespace readiness::identity
