// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/measures/accumulator.hpp"

#include <span>

namespace readiness::data {

std::span<const Kind> all_kinds();
const Kind* find_kind(std::string_view name);  // null when there is none

// The keys of an orphans measure's other table, as a measure of that table. Equal ones are collected once.
Measure other_side(const Measure& orphans);

}  // namespace readiness::data
