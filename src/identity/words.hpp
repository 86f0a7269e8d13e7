// SPDX-License-Identifier: Apache-2.0
// Words: letters and digits with single blanks between them, whatever stood there before.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace readiness::identity {

// Signs become blanks, except in abbreviations: S.p.A. -> spa, A/S -> as, J. P. -> jp, McDonald's -> mcdonalds.
std::u32string plain_words(std::u32string_view text);

std::vector<std::u32string> words_of(std::u32string_view plain);

// Without the blanks beside Chinese characters: ABC 科技 有限 公司 -> ABC科技有限公司.
std::u32string joined_han(std::u32string_view plain);

}  // namespace readiness::identity
