// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/source.hpp"
#include "util/file.hpp"

#include <memory>
#include <string>

namespace readiness::data {

// The table that `file` holds, of which nothing counts when somebody has cut the file off, or written to it, meanwhile:
// reading is an error then, whatever the table made of the bytes. `name` is how the error calls the file.
std::unique_ptr<Source> steady(std::unique_ptr<Source> table, util::MappedFile file, std::string name);

}  // namespace readiness::data
