// SPDX-License-Identifier: Apache-2.0
// The words for the vocabulary's enumerators: as people read them, and as files spell them.
#pragma once

#include "readiness/finding.hpp"
#include "readiness/report.hpp"

namespace readiness::text {

// As people read them: 不通过 / failed.
Localized name(Outcome outcome);
Localized name(Severity severity);
Localized name(Ruling ruling);
Localized name(Assurance assurance);
Localized name(Dimension dimension);
Localized name(Stage stage);

// As files spell them: pass, not_due, no_go, critical... The JSON report and YAML use these.
std::string_view id(Outcome outcome);
std::string_view id(Severity severity);
std::string_view id(Ruling ruling);
std::string_view id(Assurance assurance);
std::string_view id(Unit unit);
std::string_view id(Dimension dimension);
std::string_view id(Stage stage);

}  // namespace readiness::text
