// SPDX-License-Identifier: Apache-2.0
// Numbers: those of a column in the order of its rows, 8 bytes each, in memory or on disk: see KeyStore.
#pragma once

#include "data/key_store.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <vector>

namespace readiness::data {

class Numbers {
 public:
  explicit Numbers(KeyStore& store) : store_(&store) {}

  void add(double number) {
    fresh_.push_back(number);
    if (fresh_.size() == k_block) close_block();
  }
  void append(Numbers& later);
  // To be called before anything below.
  void seal();

  std::uint64_t size() const { return size_; }

  // visit(number) in order.
  template <class Visit>
  void for_each(Visit visit) const {
    std::vector<Hash> buffer(k_block / k_in_hash);  // of what is not in memory
    std::vector<double> numbers(k_block);
    for (const Block& block : blocks_) {
      const std::span<const Hash> stored = store_->read(block.stored, 0, hashes_for(block.size), buffer);
      if (stored.empty()) return;  // the store knows why
      std::memcpy(numbers.data(), stored.data(), block.size * sizeof(double));
      std::for_each_n(numbers.begin(), block.size, visit);
    }
  }

  // of(number) of the one that has `rank` others in front of it by size; rank < size(). Nothing is sorted or copied:
  // the bits of a double tell its size, and are found out 16 by 16, in one look at all numbers each.
  template <class Of>
  double ranked(std::uint64_t rank, Of of) const {
    std::vector<std::uint64_t> counts;
    std::uint64_t found = 0;
    for (unsigned shift = 64 - k_digit_bits;; shift -= k_digit_bits) {
      counts.assign(std::size_t{1} << k_digit_bits, 0);
      for_each([&](double number) {
        const std::uint64_t bits = ordered(of(number)) >> shift;
        counts[bits & k_digit] += bits >> k_digit_bits == found;
      });
      std::uint64_t digit = 0;
      for (; digit < k_digit && rank >= counts[digit]; ++digit) rank -= counts[digit];
      found = found << k_digit_bits | digit;
      if (shift == 0) return number_of(found);
    }
  }

 private:
  static constexpr std::size_t k_block = 4096;
  static constexpr std::size_t k_in_hash = sizeof(Hash) / sizeof(double);
  static constexpr unsigned k_digit_bits = 16;
  static constexpr std::uint64_t k_digit = (1u << k_digit_bits) - 1;
  static constexpr std::uint64_t k_sign = std::uint64_t{1} << 63;

  struct Block {
    StoredKeys stored;
    std::size_t size;
  };

  static std::size_t hashes_for(std::size_t numbers) { return (numbers + k_in_hash - 1) / k_in_hash; }
  // Bits that are in order as unsigned numbers when the doubles are.
  static std::uint64_t ordered(double number) {
    const auto bits = std::bit_cast<std::uint64_t>(number);
    return (bits & k_sign) != 0 ? ~bits : bits | k_sign;
  }
  static double number_of(std::uint64_t ordered) {
    return std::bit_cast<double>((ordered & k_sign) != 0 ? ordered ^ k_sign : ~ordered);
  }

  void close_block();

  KeyStore* store_;
  std::vector<double> fresh_;
  std::vector<Block> blocks_;
  std::uint64_t size_ = 0;  // without the fresh ones
};

}  // namespace readiness::data
