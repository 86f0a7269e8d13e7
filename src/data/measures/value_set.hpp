// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::data {

// A list of allowed values, asked once a row: a hash of a few instructions, then one comparison.
class ValueSet {
 public:
  // Trimmed; blank ones allow nothing.
  explicit ValueSet(const std::vector<std::string>& values);

  bool contains(std::string_view value) const {
    for (std::size_t at = hash(value) & mask_;; at = (at + 1) & mask_) {
      const std::string_view member = slots_[at];
      if (member.size() == value.size() && std::memcmp(member.data(), value.data(), value.size()) == 0) return true;
      if (member.empty()) return false;
    }
  }

 private:
  // The first and the last eight bytes, which overlap in a short value.
  static std::uint64_t hash(std::string_view value) {
    std::uint64_t front = 0, back = 0;
    if (value.size() >= 8) {
      std::memcpy(&front, value.data(), 8);
      std::memcpy(&back, value.data() + value.size() - 8, 8);
    } else if (value.size() >= 4) {
      std::memcpy(&front, value.data(), 4);
      std::memcpy(&back, value.data() + value.size() - 4, 4);
    } else {
      for (const char c : value) front = front << 8 | static_cast<unsigned char>(c);
    }
    const std::uint64_t mixed = (front ^ (back << 1 | back >> 63) ^ value.size()) * 0x9E3779B97F4A7C15u;
    return mixed ^ mixed >> 32;
  }

  std::shared_ptr<const std::vector<std::string>> values_;  // shared by copies, for the slots point into it
  std::vector<std::string_view> slots_;                     // open addressing; an empty text is an empty slot
  std::size_t mask_ = 0;
};

}  // namespace readiness::data
