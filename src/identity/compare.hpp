// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/levels.hpp"
#include "identity/record.hpp"

namespace readiness::identity {

Level compare_names(const Record& a, const Record& b);
Level compare_addresses(const Record& a, const Record& b);

// Every field but the address, which costs more than all others together and is looked at only where it can
// still decide something.
Pattern compare_all_but_address(const Record& a, const Record& b);
Pattern compare(const Record& a, const Record& b);

}  // namespace readiness::identity
