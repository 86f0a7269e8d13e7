// SPDX-License-Identifier: Apache-2.0
// The known keys of each file kind, once: the readers use them to refuse unknown
// keys, and `readiness schema` prints them as JSON Schema (draft 7) for editors.
#pragma once

#include "readiness/probe.hpp"
#include "readiness/result.hpp"

#include <string>
#include <vector>

namespace readiness::checklist {

std::vector<std::string>
schema_kinds();  // checklist, fragment (a file that a checklist includes), project, answers, waivers

// An unknown kind is an error with a suggestion.
Result<std::string> json_schema(const std::string& kind, const std::vector<Probe>& probes);

}  // namespace readiness::checklist
