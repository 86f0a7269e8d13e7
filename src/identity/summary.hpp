// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/find.hpp"

#include <cstdint>

namespace readiness::identity {

struct Summary {
  std::uint64_t same = 0, possible = 0;                     // pairs
  std::uint64_t groups = 0, grouped = 0;                    // groups of one customer, and the records in them
  std::uint64_t unmatched_first = 0, unmatched_second = 0;  // records that nobody is like
};

Summary summarise(const Found& found);

}  // namespace readiness::identity
