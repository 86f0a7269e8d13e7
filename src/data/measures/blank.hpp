// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "util/blank.hpp"

#include <array>

namespace readiness::data {

// Of every pseudo-null of util::is_blank, in any case and width, and of invisible characters (U+200B, U+FEFF).
inline constexpr std::array<unsigned char, 9> k_pseudo_null_first_bytes = {'-',  '/',  'n',  'N', 0xE2,
                                                                           0xE4, 0xE5, 0xE6, 0xEF};

}  // namespace readiness::data
