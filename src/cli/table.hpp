// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/arguments.hpp"
#include "data/source.hpp"
#include "readiness/project.hpp"

namespace readiness::cli {

// As a project file would state it.
TableFile table_file(const TableArguments& table);

// Opens a table that stands for itself, by the reader that audits the tables of projects.
Result<std::unique_ptr<data::Source>> open_table(const TableArguments& table);

}  // namespace readiness::cli
