// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace readiness::data {

// Rows of one batch, at most: 20 columns of views stay in a core's second-level cache.
inline constexpr std::size_t k_batch_rows = 1024;

// A set of rows of one batch: bit i is row i.
class Bits {
 public:
  Bits() = default;
  static Bits first(std::size_t rows) {  // rows 0 .. rows - 1
    Bits bits;
    for (std::size_t word = 0; word < rows / 64; ++word) bits.words_[word] = ~std::uint64_t{0};
    if (rows % 64 != 0) bits.words_[rows / 64] = (std::uint64_t{1} << rows % 64) - 1;
    return bits;
  }

  // The rows of `look` for which is_member(row) is true: data, not a branch, for what is wrong in a column comes
  // unforeseen. Mostly all rows are looked at.
  template <class IsMember>
  static Bits where(const Bits& look, IsMember is_member) {
    Bits bits;
    for (std::size_t word = 0; word < look.words_.size(); ++word) {
      std::uint64_t members = 0, left = look.words_[word];
      const std::size_t first = word * 64;
      if (left == ~std::uint64_t{0}) {
        // Each bit comes in at the top and moves down: cheaper than a shift by a number that is not a constant.
        for (std::size_t i = 0; i < 64; ++i) members = members >> 1 | std::uint64_t{is_member(first + i)} << 63;
      } else {
        for (; left != 0; left &= left - 1) {
          const auto i = static_cast<std::size_t>(std::countr_zero(left));
          members |= std::uint64_t{is_member(first + i)} << i;
        }
      }
      bits.words_[word] = members;
    }
    return bits;
  }

  void set(std::size_t row) { words_[row / 64] |= std::uint64_t{1} << row % 64; }
  bool operator[](std::size_t row) const { return (words_[row / 64] >> row % 64 & 1) != 0; }

  std::size_t count() const {
    std::size_t bits = 0;
    for (const std::uint64_t word : words_) bits += static_cast<std::size_t>(std::popcount(word));
    return bits;
  }
  bool none() const {
    std::uint64_t any = 0;
    for (const std::uint64_t word : words_) any |= word;
    return any == 0;
  }

  // Behind the last member; 0 when there is none.
  std::size_t end() const {
    for (std::size_t i = words_.size(); i > 0; --i)
      if (words_[i - 1] != 0) return i * 64 - static_cast<std::size_t>(std::countl_zero(words_[i - 1]));
    return 0;
  }

  Bits& operator&=(const Bits& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
    return *this;
  }
  Bits& operator-=(const Bits& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= ~other.words_[i];
    return *this;
  }
  Bits& operator|=(const Bits& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
    return *this;
  }
  friend Bits operator&(Bits a, const Bits& b) { return a &= b; }
  friend Bits operator|(Bits a, const Bits& b) { return a |= b; }
  friend Bits operator-(Bits a, const Bits& b) { return a -= b; }
  bool operator==(const Bits&) const = default;

  // visit(row) for each member, in order.
  template <class Visit>
  void for_each(Visit visit) const {
    for (std::size_t i = 0; i < words_.size(); ++i)
      for (std::uint64_t left = words_[i]; left != 0; left &= left - 1)
        visit(i * 64 + static_cast<std::size_t>(std::countr_zero(left)));
  }

 private:
  static_assert(k_batch_rows % 64 == 0);
  std::array<std::uint64_t, k_batch_rows / 64> words_{};
};

}  // namespace readiness::data
