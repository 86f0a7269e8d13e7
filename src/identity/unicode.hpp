// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace readiness::identity {

// Each character in [first, end) as the ICU transform `id` writes it; itself where there is no such transform.
std::vector<std::u32string> converted(const char* id, char32_t first, char32_t end);

bool is_letter_or_digit(char32_t c);

inline constexpr char32_t k_first_han = 0x3400, k_end_of_han = 0xA000;  // of the basic plane

}  // namespace readiness::identity
