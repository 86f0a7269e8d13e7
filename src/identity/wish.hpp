// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/tables.hpp"
#include "identity/find.hpp"
#include "readiness/wish.hpp"

namespace readiness::identity {

// Errors: as Tables::open and read have them. `measured` has what the wish rests on.
Result<Found> fulfil(const Matching& wish, data::Tables& tables, const Measured& measured, unsigned jobs);

}  // namespace readiness::identity
