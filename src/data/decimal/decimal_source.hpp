// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/source.hpp"

namespace readiness::data::decimal {

// The same table, its numbers with a decimal point instead of a comma. `note` is put behind its own.
std::unique_ptr<Source> with_points(std::unique_ptr<Source> table, Localized note);

}  // namespace readiness::data::decimal
