// SPDX-License-Identifier: Apache-2.0
// Japanese and Korean texts that Chinese encodings would decode, too, as rare characters.
#pragma once

#include <string_view>

namespace readiness::data {

// Kana and everyday characters of Japanese, with nothing that Shift-JIS does not have.
bool is_shift_jis(std::string_view bytes);

// Syllables of Korean, frequent ones among them, with nothing that EUC-KR does not have.
bool is_euc_kr(std::string_view bytes);

}  // namespace readiness::data
