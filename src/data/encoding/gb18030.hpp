// SPDX-License-Identifier: Apache-2.0
// GB18030 to UTF-8, through tables that iconv fills once: one look-up a character instead of a
// call a field. GBK and GB2312 are parts of GB18030; the single byte 0x80 is the euro sign, as
// Windows writes it.
#pragma once

#include "data/arena.hpp"

#include <string_view>

namespace readiness::data {

// `text` itself when it is ASCII, else a copy in the arena. A byte that begins no character
// becomes U+FFFD.
std::string_view gb18030_to_utf8(std::string_view text, Arena& arena);

}  // namespace readiness::data
