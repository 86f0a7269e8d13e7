// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace readiness::data {

// May `size` bytes from `at` on be read at once, although the value that begins there is shorter? Memory is handed out
// in pages: what lies behind a value, in its page, can be read, and must be ignored. Values at the end of a page are
// copied first. The address sanitizer would call it a fault, so that under it all are.
inline bool can_read_behind(const char* at, std::size_t size) {
  if (at == nullptr) return false;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  return (static_cast<void>(at), size == 0);
#else
  constexpr std::size_t k_smallest_page = 4096;
  return reinterpret_cast<std::uintptr_t>(at) % k_smallest_page <= k_smallest_page - size;
#endif
}

// The first bytes of the value, at most 16, as two numbers that are equal for equal bytes; the rest of them is 0.
struct FirstBytes {
  std::uint64_t front = 0, back = 0;
  bool operator==(const FirstBytes&) const = default;
};

inline FirstBytes first_bytes(std::string_view value) {
  constexpr std::size_t k_most = sizeof(FirstBytes);
  static constexpr auto k_masks = [] {
    std::array<std::array<unsigned char, k_most>, k_most + 1> masks{};
    for (std::size_t size = 0; size <= k_most; ++size)
      for (std::size_t i = 0; i < size; ++i) masks[size][i] = 0xFF;
    return masks;
  }();
  FirstBytes bytes, mask;
  const std::size_t size = std::min(value.size(), k_most);
  if (!can_read_behind(value.data(), k_most)) {
    if (size > 0) std::memcpy(&bytes, value.data(), size);
    return bytes;
  }
  std::memcpy(&bytes, value.data(), k_most);
  std::memcpy(&mask, k_masks[size].data(), k_most);
  return {bytes.front & mask.front, bytes.back & mask.back};
}

}  // namespace readiness::data
