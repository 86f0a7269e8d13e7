// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::identity {

// A transform of ICU, for one character at a time. From any thread.
class Transform {
 public:
  explicit Transform(const char* id);
  ~Transform();
  // Itself where there is no such transform.
  std::u32string of(char32_t c) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

bool is_letter_or_digit(char32_t c);

inline constexpr char32_t k_first_han = 0x3400, k_end_of_han = 0xA000;  // of the basic plane

// What becomes of each Chinese character. ICU's transforms are far too slow for millions of names, and all characters
// too many for a few: each is asked for once, when it is met. `find` is a pure function of the character.
class HanTable {
 public:
  explicit HanTable(std::function<char32_t(char32_t)> find) : find_(std::move(find)) {}

  static bool has(char32_t c) { return c >= k_first_han && c < k_end_of_han; }

  // Of a character that it has.
  char32_t of(char32_t c) const {
    std::atomic<char32_t>& known = known_[c - k_first_han];
    if (const char32_t answer = known.load(std::memory_order_relaxed)) return answer;
    const char32_t answer = find_(c);
    known.store(answer, std::memory_order_relaxed);
    return answer;
  }

 private:
  std::function<char32_t(char32_t)> find_;
  mutable std::vector<std::atomic<char32_t>> known_ = std::vector<std::atomic<char32_t>>(k_end_of_han - k_first_han);
};

}  // namespace readiness::identity
