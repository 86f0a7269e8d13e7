// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/block.hpp"

#include <atomic>
#include <cstdint>
#include <vector>

namespace readiness::identity {

struct BlockKey {
  std::uint64_t hash = 0;
  std::uint32_t record = 0;
  KeyKind kind = KeyKind::core;
};

// How many names have a piece, on each side. Approximate: a piece may be counted with another one.
class PieceCounts {
 public:
  PieceCounts(const Records& records, unsigned jobs);

  // Names that a record could meet by this piece, itself included; 0: nobody on the other side has it.
  std::uint32_t count(std::uint64_t piece) const;

 private:
  void add(std::uint64_t piece, bool second);
  std::uint32_t on(bool second, std::uint64_t piece) const;

  bool two_tables_;
  std::uint64_t mask_;
  std::vector<std::atomic<std::uint16_t>> counts_[2];
};

// The keys of a record: everything that makes it worth comparing with whoever has the key too.
void keys_of(const Records& records, std::uint32_t i, const PieceCounts& counts, std::vector<BlockKey>& to);

}  // namespace readiness::identity
