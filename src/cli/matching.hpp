// SPDX-License-Identifier: Apache-2.0
// What match and dedupe do alike.
#pragma once

#include "cli/arguments.hpp"
#include "cli/console.hpp"

namespace readiness::cli {

// Reads the tables, finds who is who, writes the sheet, and tells on standard error what came out. `second`
// may be null: then the first table is searched for duplicates.
int run_matching(const TableArguments& first, const TableArguments* second, const MatchingArguments& how,
                 Console& console);

}  // namespace readiness::cli
