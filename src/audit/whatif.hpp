// SPDX-License-Identifier: Apache-2.0
// What if these items passed? And which ones would have to, for a GO?
#pragma once

#include "readiness/audit.hpp"

#include <string>
#include <vector>

namespace readiness::audit {

struct WhatIf {
  std::vector<std::string> passed;  // the items that were assumed to pass: those that have not
  Report now, then;
  Way path;  // to a GO, from `then`
};

// `passed` are items, or PREFIX*. Errors: as of audit(), and patterns that match nothing that is due.
Result<WhatIf, Errors> what_if(const Checklist& checklist, const Project& project, const Host& host,
                               const Options& options, const std::vector<std::string>& passed);

}  // namespace readiness::audit
