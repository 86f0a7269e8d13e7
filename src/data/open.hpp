// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/source.hpp"
#include "readiness/project.hpp"

#include <filesystem>

namespace readiness::data {

// Opens the file of a table, whatever kind it is. `file.file` is relative to `folder`;
// messages name it as written. Errors: missing, unreadable, in no known encoding (with row,
// column and the bytes), without a header.
Result<std::unique_ptr<Source>> open(const std::filesystem::path& folder, const TableFile& file);

}  // namespace readiness::data
