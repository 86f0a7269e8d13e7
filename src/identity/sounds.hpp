// SPDX-License-Identifier: Apache-2.0
// Sounds: what a typist who hears a name may write instead. 鑫, 新 and 心 are all xin.
#pragma once

#include <string>
#include <string_view>

namespace readiness::identity {

// Chinese characters by their Pinyin without tones; zh, ch, sh like z, c, s, and -ng like -n, as many speakers
// say them. Other characters stand for themselves. Two texts sound alike when the results are equal.
std::u32string sounds(std::u32string_view text);

}  // namespace readiness::identity
