// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/page.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::data {

// A list of allowed values, asked once a row: a hash of a few instructions, and one comparison, which needs no loop for
// values of up to 16 bytes. In a short list no two values want the same slot.
class ValueSet {
 public:
  // Trimmed; blank ones allow nothing.
  explicit ValueSet(const std::vector<std::string>& values);

  bool contains(std::string_view value) const {
    const FirstBytes bytes = first_bytes(value);
    for (std::size_t at = slot_of(bytes, value.size());; at = next(at)) {
      const Slot& slot = slots_[at];
      const bool same = slot.bytes == bytes && slot.value.size() == value.size();
      if (same && (value.size() <= sizeof bytes || slot.value == value)) return true;
      if (slot.value.empty()) return false;
    }
  }

 private:
  struct Slot {
    FirstBytes bytes;
    std::string_view value;  // empty: nothing is here
  };

  std::size_t slot_of(const FirstBytes& bytes, std::size_t size) const {
    return (bytes.front ^ (bytes.back << 1 | bytes.back >> 63) ^ size) * factor_ >> shift_;
  }
  std::size_t next(std::size_t slot) const { return slot + 1 == slots_.size() ? 0 : slot + 1; }
  std::size_t fill();

  std::shared_ptr<const std::vector<std::string>> values_;  // shared by copies, for the slots point into it
  std::uint64_t factor_ = 0x9E3779B97F4A7C15u;              // odd; others are tried when two values meet
  unsigned shift_ = 0;                                      // leaves as many bits as count the slots
  std::vector<Slot> slots_;                                 // open addressing
};

}  // namespace readiness::data
