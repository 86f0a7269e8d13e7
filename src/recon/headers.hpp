// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "recon/plan.hpp"

namespace readiness::recon {

// The column of a table that `name` means: its header, whatever its case, width and blanks, or of account.code the
// part behind the last point. Errors: none, with a suggestion; more than one.
Result<std::size_t> find_header(const Headers& headers, const std::string& name);

// COL, or COL=COL where two tables call it differently.
struct BothNames {
  std::string old_name, new_name;
};
BothNames both_names(const std::string& text);

}  // namespace readiness::recon
