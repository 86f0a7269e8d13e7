// SPDX-License-Identifier: Apache-2.0
// KeyStore: where the keys of a scan are kept until their tables are finished: in memory up to a budget,
// beyond it in a scratch file. One for all measures and threads.
#pragma once

#include "readiness/result.hpp"
#include "util/file.hpp"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>

namespace readiness::data {

struct Hash {
  std::uint64_t low;  // never 0 for a real value: see KeyTable
  std::uint64_t high;
  bool operator==(const Hash&) const = default;
};

// A block of hashes, as the store keeps it.
struct StoredKeys {
  std::shared_ptr<Hash[]> memory;  // null: in the file, from `offset`
  std::uint64_t offset = 0;
};

class KeyStore {
 public:
  explicit KeyStore(std::uint64_t most_bytes) : most_(most_bytes) {}
  // Of what the machine has, in bytes.
  static std::uint64_t half_of_memory();

  // Memory for `count` hashes; null when the budget is used up. It is given back when nobody refers to it.
  std::shared_ptr<Hash[]> room(std::size_t count);
  // Writes to the file. A failure is kept: see `failure`.
  StoredKeys spill(std::span<const Hash> hashes);
  // Hashes of a block: where they are in memory, else read into `buffer`, which has room for them.
  std::span<const Hash> read(const StoredKeys& keys, std::size_t begin, std::size_t size, std::span<Hash> buffer);

  // The first thing that went wrong with the file: what was read after it means nothing.
  Result<void> check() const;

 private:
  void keep(Error error);

  const std::uint64_t most_;
  std::shared_ptr<std::atomic<std::uint64_t>> used_ = std::make_shared<std::atomic<std::uint64_t>>(0);
  mutable std::mutex mutex_;  // guards what follows
  std::optional<util::ScratchFile> file_;
  std::uint64_t spilled_ = 0;  // bytes
  std::optional<Error> failure_;
};

}  // namespace readiness::data
