// SPDX-License-Identifier: Apache-2.0
// Trades: the words of a company's name that say what it does (行业), not what it is called (字号).
#pragma once

#include <cstddef>
#include <string_view>

namespace readiness::identity {

// Characters of `name` that are trade words, counted from its end: 4 of 华鑫盛电子科技.
std::size_t han_trade_length(std::u32string_view name);

// technology, trading, electronics...
bool is_latin_trade(std::u32string_view word);

}  // namespace readiness::identity
