// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "readiness/report.hpp"

#include <filesystem>
#include <vector>

namespace readiness::cli {

// Before the work starts: no two reports go to one file, none over an input, and each into a folder
// that exists.
Result<void> check_targets(const std::vector<ReportTarget>& targets, const std::vector<std::filesystem::path>& inputs);

// Writes each target; the terminal report goes to standard output unless a target takes it.
Result<void> write_reports(const Report& report, const std::vector<ReportTarget>& targets, Console& console);

}  // namespace readiness::cli
