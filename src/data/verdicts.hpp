// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/keys.hpp"

#include <vector>

namespace readiness::data {

// Remembers what was said about values, for judgements that cost more than a hash: a column of few different
// values is judged once for each. Gives up on a column in which values hardly repeat.
class Verdicts {
 public:
  // The rows of `look` for which judge(row) is true. It depends on nothing but the values of `columns`.
  template <class Judge>
  Bits of_rows(const Columns& columns, const Bits& look, Judge judge) {
    if (asked_ >= k_trial && judged_ > asked_ / 2) return Bits::where(look, judge);
    const std::span<Hash, k_batch_rows> hashes(hashes_);
    hash_rows(columns, look, hashes);
    return Bits::where(look, [&](std::size_t row) { return of(hashes[row], row, judge); });
  }

 private:
  static constexpr std::size_t k_slots = 1024;
  static constexpr std::size_t k_trial = 4096;  // rows, before it may give up

  struct Known {
    Hash hash;
    bool verdict = false;
  };

  template <class Judge>
  bool of(const Hash& hash, std::size_t row, Judge& judge) {
    Known& known = known_[hash.low % k_slots];
    ++asked_;
    if (known.hash != hash) {
      known = {hash, judge(row)};
      ++judged_;
    }
    return known.verdict;
  }

  std::vector<Known> known_ = std::vector<Known>(k_slots);
  std::vector<Hash> hashes_ = std::vector<Hash>(k_batch_rows);
  std::size_t asked_ = 0, judged_ = 0;
};

}  // namespace readiness::data
