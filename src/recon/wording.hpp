// SPDX-License-Identifier: Apache-2.0
// Words that several formats share.
#pragma once

#include "recon/result.hpp"

namespace readiness::recon {

// truncated at 40 characters; shifted by whole hours, +8 h. `other`: the column that Found::detail of swapped means.
Localized told(const Found& found, const std::string& other);
// The same for all values of a damage: the most frequent detail, and how often it is so where there are others.
Localized told(Damage damage, const DamageCount& count, const std::vector<ColumnResult>& columns);

// A share as percent, rounded up in the last place: a bound must not become smaller.
std::string percent_up(double share);

}  // namespace readiness::recon
