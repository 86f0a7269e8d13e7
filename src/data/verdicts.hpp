// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/keys.hpp"

#include <vector>

namespace readiness::data {

// Remembers what was said about a value, for judgements that cost more than a hash: a column of few
// different values is judged once for each. Forgets at will; never wrong.
class Verdicts {
 public:
  Verdicts() : known_(k_slots) {}

  template <class Judge>
  bool of(const Hash& hash, Judge judge) {
    Known& known = known_[hash.low % k_slots];
    if (known.hash != hash) known = {hash, judge()};
    return known.verdict;
  }

 private:
  static constexpr std::size_t k_slots = 1024;

  struct Known {
    Hash hash;
    bool verdict = false;
  };
  std::vector<Known> known_;
};

}  // namespace readiness::data
