// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace readiness::report {

// JSON Schema (draft 7) of what the json renderer writes and read_json reads.
std::string json_schema();

}  // namespace readiness::report
