// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/arguments.hpp"
#include "data/source.hpp"

namespace readiness::cli {

// Opens a table that stands for itself, by the reader that audits the tables of projects.
Result<std::unique_ptr<data::Source>> open_table(const TableArguments& table);

}  // namespace readiness::cli
