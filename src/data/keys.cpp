// SPDX-License-Identifier: Apache-2.0
#include "data/keys.hpp"

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

}  // namespace readiness::data
