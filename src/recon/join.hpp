// SPDX-License-Identifier: Apache-2.0
// Join: which row of the one table is which row of the other, by their keys; whatever their order.
#pragma once

#include "recon/side.hpp"

#include <cstdint>
#include <vector>

namespace readiness::recon {

enum class Status : std::uint8_t {
  alone,           // the key is not in the other table
  equal,           // nothing that is compared differs
  unequal,         // something differs, perhaps within its tolerance
  repeated,        // the key stands more than once in this table
  other_repeated,  // ... once in this one, and more than once in the other
};

struct Joined {
  std::vector<Status> old_rows, new_rows;  // by number
  std::vector<std::uint32_t> partner;      // of an old row that is equal or unequal: the new one's number
  std::uint64_t old_repeated_keys = 0, new_repeated_keys = 0;  // different ones
};

// 6 bytes a row, and for one of 128 partitions at a time and thread, 36 bytes a key.
Joined join(const Side& old_side, const Side& new_side, unsigned jobs);

}  // namespace readiness::recon
