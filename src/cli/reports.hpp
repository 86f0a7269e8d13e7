// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "readiness/report.hpp"

#include <vector>

namespace readiness::cli {

// Writes each target; the terminal report goes to standard output unless a target takes it.

Result<void> write_reports(const Report& report, const std::vector<ReportTarget>& targets, Console& console);

}  // namespace readiness::cli
