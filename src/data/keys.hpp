// SPDX-License-Identifier: Apache-2.0
// Keys: the values (tuples) of a column (columns) as hashes, for exact distinct counts, duplicates and look-ups in
// other tables. Two different values share a hash of 122 bits with a chance of 2^-122 a pair: among a billion
// keys, about one in 10^19.
//
// Keys are collected where they are read, in blocks that are sorted into 128 partitions by their hash. In the end each
// partition is looked at by itself, so that it fits in a core's cache, by any thread. A key takes 16 bytes until the
// table is finished, in memory or on disk: see KeyStore.
#pragma once

#include "data/bits.hpp"
#include "data/key_store.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace readiness::data {

Hash hash_of(std::string_view value);

// hashes[i] is the hash of row i for the rows in `look`; the others stay as they are. With several
// columns it is that of the tuple: ("ab", "c") differs from ("a", "bc").
using Columns = std::vector<std::span<const std::string_view>>;
void hash_rows(const Columns& columns, const Bits& look, std::span<Hash, k_batch_rows> hashes);

inline constexpr std::size_t k_partitions = 128;

class Keys {
 public:
  explicit Keys(KeyStore& store) : store_(&store) {}

  // The hashes of `rows`, of a batch whose row 0 has the index `first`.
  void add(std::uint64_t first, const Bits& rows, std::span<const Hash, k_batch_rows> hashes);
  void append(Keys& later, std::uint64_t rows_before);
  // To be called before anything below.
  void seal();

  std::uint64_t size() const { return size_; }
  std::size_t size(std::size_t partition) const;

  // visit(hash, number) in order. The hash equals that of another key of the partition when the values are equal.
  // `number` counts the keys of the table in the order of its rows.
  template <class Visit>
  void for_each(std::size_t partition, Visit visit) const {
    std::vector<Hash> buffer;  // of what is not in memory
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (i + k_ahead < blocks_.size()) blocks_[i + k_ahead].prefetch(partition);
      const Block& block = blocks_[i];
      const std::size_t begin = block.starts[partition], size = block.starts[partition + 1] - begin;
      if (!block.keys.memory) buffer.resize(std::max(buffer.size(), size));
      for (const Hash& hash : store_->read(block.keys, begin, size, buffer))
        visit(Hash{hash.low, hash.high & k_hash_bits}, block.before + (hash.high >> k_place_shift));
    }
  }

  // The index of the row that a key comes from.
  std::uint64_t row_of(std::uint64_t number) const;

 private:
  // The uppermost bits of a hash say its partition, which is known where it is kept. They and six more make room
  // for the key's place within its block.
  static constexpr std::size_t k_block = 8192;  // keys: with their sorted copy they stay in the second-level cache
  static constexpr unsigned k_place_shift = 51;
  static constexpr std::uint64_t k_hash_bits = (std::uint64_t{1} << k_place_shift) - 1;
  static_assert(k_block == std::uint64_t{1} << (64 - k_place_shift));

  static constexpr std::size_t k_ahead = 2;  // blocks that are fetched from memory while one is visited

  struct Block {
    // Asks for the keys of a partition, a cache line at a time.
    void prefetch(std::size_t partition) const {
      constexpr std::size_t k_line = 64 / sizeof(Hash);
      if (!keys.memory) return;
      for (std::size_t i = starts[partition]; i < starts[partition + 1]; i += k_line)
        __builtin_prefetch(keys.memory.get() + i);
    }

    StoredKeys keys;  // by partition, then as they came
    std::array<std::uint32_t, k_partitions + 1> starts{};
    std::uint64_t before = 0;  // keys in front of this block
  };
  // Where the keys of a batch come from.
  struct Origin {
    std::uint64_t before;  // keys in front of this batch
    std::uint64_t first;   // index of its row 0
    Bits rows;
  };

  void close_block();
  void sort_into(Hash* sorted, std::array<std::uint32_t, k_partitions + 1>& starts) const;

  KeyStore* store_;
  std::vector<Hash> fresh_;
  std::vector<Block> blocks_;
  std::vector<Origin> origins_;
  std::uint64_t size_ = 0;  // with the fresh ones
};

// The first entry of each hash, for one partition at a time. Open addressing; a slot whose hash has a
// low half of 0 is empty. An Entry has a `hash`.
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

  // Null when there is none.
  const Entry* find(const Hash& hash) const {
    const Entry& slot = slots_[place_of(hash)];
    return slot.hash.low != 0 ? &slot : nullptr;
  }
  bool contains(const Hash& hash) const { return find(hash) != nullptr; }

 private:
  Entry& slot_of(const Hash& hash) { return slots_[place_of(hash)]; }
  std::size_t place_of(const Hash& hash) const {
    std::size_t at = hash.low & mask_;
    while (slots_[at].hash.low != 0 && slots_[at].hash != hash) at = (at + 1) & mask_;
    return at;
  }

  std::vector<Entry> slots_;
  std::size_t mask_ = 0;
};

// Finds the keys of a partition that repeat an earlier one. Most repeat nothing: two sets of bits, a few a key, tell
// that of nearly all of them, and only the rest is compared.
class RepeatFinder {
 public:
  // found(number, earliest) for each, in order.
  template <class Found>
  void find(const Keys& keys, std::size_t partition, Found found) {
    mark(keys, partition);
    collect_suspects(keys, partition);
    table_.reset(suspects_.size());
    for (const Suspect& suspect : suspects_)
      if (const Suspect* earliest = table_.insert(suspect)) found(suspect.number, earliest->number);
  }

 private:
  struct Suspect {
    Hash hash;
    std::uint64_t number = 0;
  };

  void mark(const Keys& keys, std::size_t partition);
  void collect_suspects(const Keys& keys, std::size_t partition);

  struct Bits64 {
    std::uint64_t once = 0, twice = 0;  // a key was here, another one was here
  };

  std::vector<Bits64> seen_;
  std::uint64_t mask_ = 0;
  std::vector<Suspect> suspects_;
  KeyTable<Suspect> table_;
};

}  // namespace readiness::data
