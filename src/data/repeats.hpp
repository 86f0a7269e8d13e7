// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/bits.hpp"
#include "data/keys.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace readiness::data {

// The values of a column in one batch, as hashes, and which of them are there several times: what is true of a value
// needs to be found out once. One for each column and part, loaded with one batch after the other. Nothing is
// computed before somebody asks.
class Repeats {
 public:
  // `look` are the rows that have a value. Both are to outlive what is asked.
  void load(std::span<const std::string_view> values, const Bits& look);

  // Of the rows that have a value.
  std::span<const Hash, k_batch_rows> hashes();

  // visit(row, times) for each value, where it stands first in the batch, and how often it does: in order. In a column
  // in which values hardly repeat, for each row, once.
  template <class Visit>
  void for_each(Visit visit) {
    if (!found_ && !given_up_) find();
    if (given_up_)
      look_->for_each([&](std::size_t row) { visit(row, std::uint64_t{1}); });
    else
      firsts_.for_each([&](std::size_t row) { visit(row, std::uint64_t{times_[row]}); });
  }

 private:
  void find();

  std::span<const std::string_view> values_;
  const Bits* look_ = nullptr;
  bool hashed_ = false, found_ = false;  // of this batch
  std::vector<Hash> hashes_;
  std::vector<std::uint16_t> slots_;  // open addressing: 1 + a row of firsts_; 0: empty
  std::vector<std::uint16_t> times_;
  Bits firsts_;
  std::size_t batches_ = 0, asked_ = 0, different_ = 0;
  bool given_up_ = false;
};

}  // namespace readiness::data
