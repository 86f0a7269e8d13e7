// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/match.hpp"
#include "readiness/localized.hpp"

namespace readiness::identity {

// Why a pair has its judgement, in one line: "same core of the name 华鑫盛, phone equal, city differs".
Localized explain(const Pair& pair, const Record& a, const Record& b);

Localized title_of(Judgement judgement);
Localized title_of(KeyKind kind);
Localized title_of(Role role);

}  // namespace readiness::identity
