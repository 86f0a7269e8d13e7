// SPDX-License-Identifier: Apache-2.0
// Keys: the values (tuples) of a column (columns) as 128-bit hashes, for exact distinct counts,
// duplicates and look-ups in other tables. Two different values share a hash with a chance
// of 2^-128 a pair: among a billion keys, less than one in 10^20.
//
// Keys are collected where they are read, in blocks that are sorted into 256 partitions by
// their hash. In the end each partition is looked at by itself, so that it fits in a core's cache,
// by any thread. Memory: sizeof(Entry), 16 or 24 bytes, a key, until the table is finished.
#pragma once

#include "data/bits.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace readiness::data {

struct Hash {
  std::uint64_t low = 0;  // never 0 for a real value: see KeyTable
  std::uint64_t high = 0;
  bool operator==(const Hash&) const = default;
};

Hash hash_of(std::string_view value);

// hashes[i] is the hash of row i for the rows in `look`; the others stay as they are. With several
// columns it is that of the tuple: ("ab", "c") differs from ("a", "bc").
using Columns = std::vector<std::span<const std::string_view>>;
void hash_rows(const Columns& columns, const Bits& look, std::span<Hash, k_batch_rows> hashes);

struct Key {
  Hash hash;
};

struct PlacedKey {
  Hash hash;
  std::uint64_t row;  // within its part; see Keys::Block::rows_before
};

inline constexpr std::size_t k_partitions = 256;
inline std::size_t partition_of(const Hash& hash) { return hash.high >> 56; }

template <class Entry>
class Keys {
 public:
  void add(const Entry& entry) {
    fresh_.push_back(entry);
    if (fresh_.size() == k_block) seal();
  }

  void append(Keys& later, std::uint64_t rows_before) {
    seal();
    later.seal();
    for (Block& block : later.blocks_) {
      block.rows_before += rows_before;
      blocks_.push_back(std::move(block));
    }
    size_ += later.size_;
    later = {};
  }

  // To be called before the partitions are visited.
  void seal() {
    if (fresh_.empty()) return;
    blocks_.push_back(sorted(fresh_));
    size_ += fresh_.size();
    fresh_.clear();
  }

  std::size_t size() const { return size_; }  // of what is sealed
  std::size_t size(std::size_t partition) const {
    std::size_t sum = 0;
    for (const Block& block : blocks_) sum += block.starts[partition + 1] - block.starts[partition];
    return sum;
  }

  // visit(entry, rows_before) in the order of the rows.
  template <class Visit>
  void for_each(std::size_t partition, Visit visit) const {
    for (const Block& block : blocks_)
      for (std::size_t i = block.starts[partition]; i < block.starts[partition + 1]; ++i)
        visit(block.entries[i], block.rows_before);
  }

 private:
  static constexpr std::size_t k_block = 8192;  // keys: with their sorted copy they stay in the second-level cache

  struct Block {
    std::unique_ptr<Entry[]> entries;  // by partition, then as they came
    std::array<std::uint32_t, k_partitions + 1> starts;
    std::uint64_t rows_before = 0;  // in front of the part that the keys come from
  };

  static Block sorted(const std::vector<Entry>& entries) {
    Block block{std::make_unique_for_overwrite<Entry[]>(entries.size()), {}};
    for (const Entry& entry : entries) ++block.starts[partition_of(entry.hash) + 1];
    for (std::size_t i = 1; i < block.starts.size(); ++i) block.starts[i] += block.starts[i - 1];
    auto next = block.starts;
    for (const Entry& entry : entries) block.entries[next[partition_of(entry.hash)]++] = entry;
    return block;
  }

  std::vector<Entry> fresh_;
  std::vector<Block> blocks_;
  std::size_t size_ = 0;
};

// The first entry of each hash, for one partition at a time. Open addressing; a slot whose hash has a
// low half of 0 is empty.
template <class Entry>
class KeyTable {
 public:
  // Forgets everything and makes room for `count` entries.
  void reset(std::size_t count) {
    const std::size_t slots = std::bit_ceil(count + count / 2 + 1);
    slots_.assign(slots, Entry{});
    mask_ = slots - 1;
  }

  // The earlier entry with the same hash; null when this one is the first, and now stored.
  const Entry* insert(const Entry& entry) {
    Entry& slot = slot_of(entry.hash);
    if (slot.hash.low != 0) return &slot;
    slot = entry;
    return nullptr;
  }

  bool contains(const Hash& hash) { return slot_of(hash).hash.low != 0; }

 private:
  Entry& slot_of(const Hash& hash) {
    std::size_t at = hash.low & mask_;
    while (slots_[at].hash.low != 0 && slots_[at].hash != hash) at = (at + 1) & mask_;
    return slots_[at];
  }

  std::vector<Entry> slots_;
  std::size_t mask_ = 0;
};

}  // namespace readiness::data
