// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace readiness::util {

// No value: empty, white space, invisible characters, or a word that people type where a form asks for
// a value that they do not have, in any case and width:
//
//   无 暂无 未知 不详 待补充   n/a na null none nil   - -- — —— – /
//
// or a date of zeros, which databases and trackers write: 0000-00-00, 0000/00/00 00:00:00, 00/00/0000.
// 0, 否, 其他 and ? are values: they were chosen, or say something.
bool is_blank(std::string_view text);

// In bytes, trimmed: 0000-00-00 00:00:00.000000. Of words there are 18 at most: 12 for ＮＵＬＬ, and two invisible
// characters.
inline constexpr std::size_t k_longest_blank = 26;

// Which second bytes a listed word may have behind its first one, as bits: a table for the first byte and one for
// the second have a bit in common.
struct BlankBytes {
  std::array<std::uint8_t, 256> first{}, second{};
};

inline constexpr BlankBytes k_blank_bytes = [] {
  enum : std::uint8_t { k_hyphen = 1, k_slash = 2, k_n = 4, k_bu = 8, k_dai = 16, k_wu = 32, k_any = 64, k_zero = 128 };
  BlankBytes bytes;
  const auto may_follow = [&bytes](std::uint8_t kind, std::initializer_list<unsigned> seconds) {
    for (const unsigned second : seconds) bytes.second[second] |= kind;
  };
  bytes.first['-'] = k_hyphen;
  bytes.first['/'] = k_slash;
  bytes.first['N'] = bytes.first['n'] = k_n;
  bytes.first[0xE4] = k_bu;                       // 不
  bytes.first[0xE5] = k_dai;                      // 待
  bytes.first[0xE6] = k_wu;                       // 无 暂 未
  bytes.first[0xE2] = bytes.first[0xEF] = k_any;  // dashes, full-width forms, invisible characters
  bytes.first['0'] = k_zero;
  may_follow(k_zero, {'0'});
  may_follow(k_hyphen, {'-'});
  may_follow(k_slash, {'/'});
  may_follow(k_n, {'a', 'A', 'u', 'U', 'o', 'O', 'i', 'I', '/'});
  may_follow(k_bu, {0xB8});
  may_follow(k_dai, {0xBE});
  may_follow(k_wu, {0x97, 0x9A, 0x9C});
  for (unsigned second = 0; second < 256; ++second)
    bytes.second[second] |= k_any | (second >= 0x80 ? k_hyphen | k_slash | k_n : 0);
  return bytes;
}();

// False for nearly every value, at the cost of a look at two bytes; true when only is_blank can tell. `trimmed`
// is not empty. Of a single byte the second is taken for 0x80: the first one decides.
inline bool may_be_blank(std::string_view trimmed) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(trimmed[i]); };
  const unsigned second = trimmed.size() > 1 ? byte(1) : 0x80u;
  return (k_blank_bytes.first[byte(0)] & k_blank_bytes.second[second]) != 0 && trimmed.size() <= k_longest_blank;
}

}  // namespace readiness::util
