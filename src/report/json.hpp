// SPDX-License-Identifier: Apache-2.0
// The report for machines, and to make other formats from later. It has both languages.
#pragma once

#include "readiness/report.hpp"
#include "readiness/result.hpp"

#include <string>

namespace readiness::report {

std::string json(const Report& report);

// Reads what json() wrote. Another schema version, and anything that is not a report, is an error that says so. `file`
// is for the message.
Result<Report> read_json(const std::string& text, const std::string& file);

}  // namespace readiness::report
