// SPDX-License-Identifier: Apache-2.0
#include "data/keys.hpp"

#include <algorithm>
#include <string>

#define XXH_INLINE_ALL  // short values: the call would cost as much as the hash
#include <xxhash.h>

namespace readiness::data {

namespace {

Hash hash(std::string_view value) {
  const XXH128_hash_t both = XXH3_128bits(value.data(), value.size());
  return {both.low64 + (both.low64 == 0), both.high64};
}

// The parts of a tuple, each behind its length.
std::string_view joined(const Columns& columns, std::size_t row, std::string& buffer) {
  buffer.clear();
  for (const auto& column : columns) {
    const std::uint64_t size = column[row].size();
    buffer.append(reinterpret_cast<const char*>(&size), sizeof size);
    buffer.append(column[row]);
  }
  return buffer;
}

std::size_t partition_of(const Hash& hash) { return hash.high >> 57; }

// The position of the nth member of `rows`.
std::size_t nth(const Bits& rows, std::uint64_t n) {
  std::size_t found = 0;
  rows.for_each([&](std::size_t row) {
    if (n-- == 0) found = row;
  });
  return found;
}

}  // namespace

Hash hash_of(std::string_view value) { return hash(value); }

void hash_rows(const Columns& columns, const Bits& look, std::span<Hash, k_batch_rows> hashes) {
  if (columns.size() == 1) {
    const std::span<const std::string_view> values = columns.front();
    look.for_each([&](std::size_t row) { hashes[row] = hash(values[row]); });
    return;
  }
  std::string buffer;
  look.for_each([&](std::size_t row) { hashes[row] = hash(joined(columns, row, buffer)); });
}

void Keys::add(std::uint64_t first, const Bits& rows, std::span<const Hash, k_batch_rows> hashes) {
  if (rows.none()) return;
  origins_.push_back({size_, first, rows});
  fresh_.reserve(k_block);
  static_assert(k_batch_rows <= k_block);
  const std::size_t count = rows.count();
  if (fresh_.size() + count > k_block) close_block();
  rows.for_each([&](std::size_t row) { fresh_.push_back(hashes[row]); });
  size_ += count;
}

void Keys::append(Keys& later, std::uint64_t rows_before) {
  seal();
  later.seal();
  for (Block& block : later.blocks_) {
    block.before += size_;
    blocks_.push_back(std::move(block));
  }
  for (const Origin& origin : later.origins_)
    origins_.push_back({origin.before + size_, origin.first + rows_before, origin.rows});
  size_ += later.size_;
  later = Keys(*store_);
}

void Keys::seal() {
  if (!fresh_.empty()) close_block();
}

std::size_t Keys::size(std::size_t partition) const {
  std::size_t sum = 0;
  for (const Block& block : blocks_) sum += block.starts[partition + 1] - block.starts[partition];
  return sum;
}

std::uint64_t Keys::row_of(std::uint64_t number) const {
  const auto behind =
      std::upper_bound(origins_.begin(), origins_.end(), number,
                       [](std::uint64_t wanted, const Origin& origin) { return wanted < origin.before; });
  const Origin& origin = *std::prev(behind);
  return origin.first + nth(origin.rows, number - origin.before);
}

void Keys::close_block() {
  Block& block = blocks_.emplace_back();
  if (blocks_.size() > 1) block.before = blocks_[blocks_.size() - 2].before + blocks_[blocks_.size() - 2].starts.back();
  block.keys.memory = store_->room(fresh_.size());
  if (block.keys.memory) {
    sort_into(block.keys.memory.get(), block.starts);
  } else {
    std::vector<Hash> sorted(fresh_.size());
    sort_into(sorted.data(), block.starts);
    block.keys = store_->spill(sorted);
  }
  fresh_.clear();
}

void Keys::sort_into(Hash* sorted, std::array<std::uint32_t, k_partitions + 1>& starts) const {
  for (const Hash& hash : fresh_) ++starts[partition_of(hash) + 1];
  for (std::size_t i = 1; i < starts.size(); ++i) starts[i] += starts[i - 1];
  auto next = starts;
  for (std::size_t place = 0; place < fresh_.size(); ++place) {
    const Hash& hash = fresh_[place];
    sorted[next[partition_of(hash)]++] = {hash.low, (hash.high & k_hash_bits) | place << k_place_shift};
  }
}

void RepeatFinder::mark(const Keys& keys, std::size_t partition) {
  constexpr std::size_t k_bits_a_key = 8;  // of eight keys that repeat nothing, one shares its bit with another
  seen_.assign(std::bit_ceil(keys.size(partition) * k_bits_a_key / 64 + 1), {});
  mask_ = seen_.size() - 1;
  keys.for_each(partition, [&](const Hash& hash, std::uint64_t) {
    const std::uint64_t bit = std::uint64_t{1} << (hash.low & 63);
    Bits64& seen = seen_[hash.low >> 6 & mask_];
    seen.twice |= seen.once & bit;
    seen.once |= bit;
  });
}

void RepeatFinder::collect_suspects(const Keys& keys, std::size_t partition) {
  suspects_.clear();
  keys.for_each(partition, [&](const Hash& hash, std::uint64_t number) {
    if ((seen_[hash.low >> 6 & mask_].twice >> (hash.low & 63) & 1) != 0) suspects_.push_back({hash, number});
  });
}

}  // namespace readiness::data
