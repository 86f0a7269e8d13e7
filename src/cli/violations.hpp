// SPDX-License-Identifier: Apache-2.0
// `readiness audit --violations FOLDER`: what people need to mend the data, a CSV file for each item that did not pass.
#pragma once

#include "checklist/load.hpp"
#include "cli/console.hpp"
#include "cli/targets.hpp"
#include "readiness/report.hpp"

#include <string>

namespace readiness::cli {

// Before the audit: the folder is empty, or does not exist. Lists of an earlier run would look like this one's.
Result<void> check_violations_folder(const std::string& folder, Targets& targets);

// `report` holds all samples.
Result<void> write_violations(const Report& report, const checklist::Loaded& loaded, const std::string& folder,
                              Targets& targets, bool show_values, Console& console);

}  // namespace readiness::cli
