// SPDX-License-Identifier: Apache-2.0
// The two halves of an audit: look at everything once, then conclude from what was seen. The second half costs
// nothing, so that it can be done again with other findings.
#pragma once

#include "readiness/audit.hpp"

#include <string>
#include <vector>

namespace readiness::audit {

// What each item came to by itself; nothing is blocked or waived yet.
struct Examination {
  std::vector<Finding> findings;
  std::vector<Input> inputs;
  std::vector<std::string> partial;  // the filters in force
};

// Errors: as of audit().
Result<Examination, Errors> examine(const Checklist& checklist, const Project& project, const Host& host,
                                    const Options& options);

Report conclude(const Checklist& checklist, const Project& project, const Host& host, Examination examination);

}  // namespace readiness::audit
