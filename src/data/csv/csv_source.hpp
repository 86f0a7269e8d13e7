// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/source.hpp"
#include "readiness/project.hpp"
#include "util/file.hpp"

namespace readiness::data::csv {

// Finds out encoding, delimiter and header. `file` says how messages name it, and what was stated.
Result<std::unique_ptr<Source>> open(util::MappedFile bytes, const TableFile& file);

}  // namespace readiness::data::csv
