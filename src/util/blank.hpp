// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace readiness::util {

// No value: empty, white space, invisible characters, or a word that people type where a form asks for
// a value that they do not have, in any case and width:
//
//   无 暂无 未知 不详 待补充   n/a na null none nil   - -- — —— – /
//
// 0, 否, 其他 and ? are values: they were chosen, or say something.
bool is_blank(std::string_view text);

// In bytes, trimmed. 12 for ＮＵＬＬ, and two invisible characters.
inline constexpr std::size_t k_longest_blank = 18;

// False for nearly every value, at the cost of a look at two bytes; true when only is_blank can tell. `trimmed`
// is not empty.
inline bool may_be_blank(std::string_view trimmed) {
  if (trimmed.size() > k_longest_blank) return false;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(trimmed[i]); };
  const unsigned second = trimmed.size() > 1 ? byte(1) : 0x80u;  // alone, the first byte decides
  switch (byte(0)) {
    case '-':
    case '/':
      return second == byte(0) || second >= 0x80;
    case 'N':
    case 'n':
      return second >= 0x80 || std::string_view("aAuUoOiI/").find(trimmed[1]) != std::string_view::npos;
    case 0xE4:  // 不
      return second == 0xB8;
    case 0xE5:  // 待
      return second == 0xBE;
    case 0xE6:  // 无 暂 未
      return second == 0x97 || second == 0x9A || second == 0x9C;
    case 0xE2:  // dashes, and invisible characters
    case 0xEF:  // full-width forms, and the byte order mark
      return true;
    default:
      return false;
  }
}

}  // namespace readiness::util
