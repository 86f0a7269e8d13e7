// SPDX-License-Identifier: Apache-2.0
// The words that a condition looks for, and those that stand in its columns. A slip in a word, here or there, makes a
// condition see fewer rows than its author thinks, and what is not seen passes.
#pragma once

#include "audit/schedule.hpp"
#include "readiness/checklist.hpp"

#include <optional>
#include <vector>

namespace readiness::audit {

// The values of the columns that the conditions of this check compare with words.
std::vector<Measure> words_wanted(const Check& check, const Probe& probe);

// Why a pass of this task cannot be trusted: a word that occurs nowhere although one like it does, or, where the
// checklist says which values a column has, one that it does not know. What each column holds is told with it.
std::optional<Localized> doubtful_word(const Task& task, const Measured& measured, const Checklist& checklist,
                                       bool show_values);

}  // namespace readiness::audit
