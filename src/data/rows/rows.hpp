// SPDX-License-Identifier: Apache-2.0
// Registers that people keep in YAML or JSON: a list of flat maps, read as a table.
#pragma once

#include "data/source.hpp"

namespace readiness::data::rows {

// A list at the top, or a map that holds exactly one list. The columns are the keys in the order of their first
// use; entry i is row i. A missing key and null are empty, a list of values is joined by ", ".
Result<std::unique_ptr<Source>> open(std::string name, std::string text);

}  // namespace readiness::data::rows
