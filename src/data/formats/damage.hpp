// SPDX-License-Identifier: Apache-2.0
// What programs do to values on their way: spreadsheets, wrong encodings, copy and paste.
#pragma once

#include "readiness/localized.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::data {

// Which kinds of damage count.
struct DamageKinds {
  bool spreadsheet = false;  // 9.11E+17, ####, #REF!, #N/A, '-42.50, ="001" ...
  bool mojibake = false;     // U+FFFD, 锟斤拷, 烫烫烫, ??, UTF-8 encoded twice (Ã©, å®¢)
  bool invisible = false;    // control and zero-width characters, a byte order mark inside
  bool full_width = false;   // letters and digits: Ａ, １
  bool date = false;         // 3-1 that has become 3月1日 or 2026-03-01: only for columns of codes

  static std::optional<DamageKinds> of(const std::vector<std::string>& names);  // nothing for an unknown name
};

// `value` is trimmed and not empty.
bool is_damaged(std::string_view value, const DamageKinds& kinds);
Localized damage_of(std::string_view damaged, const DamageKinds& kinds);  // the first kind that is found

}  // namespace readiness::data
