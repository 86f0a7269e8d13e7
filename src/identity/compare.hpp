// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/levels.hpp"
#include "identity/record.hpp"

namespace readiness::identity {

// Equal, or one says less: 科技 and 电子科技, 贸易 and nothing.
bool trades_agree(std::u32string_view a, std::u32string_view b);

Level compare_names(const Record& a, const Record& b);
Level compare_addresses(const Record& a, const Record& b);

// Every field but the address, which costs more than all others together and is looked at only where it can
// still decide something.
Pattern compare_all_but_address(const Record& a, const Record& b);
Pattern compare(const Record& a, const Record& b);

}  // namespace readiness::identity
