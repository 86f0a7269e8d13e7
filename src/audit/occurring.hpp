// SPDX-License-Identifier: Apache-2.0
// Conditions that no row fulfils: which values there are instead.
#pragma once

#include "readiness/checklist.hpp"
#include "readiness/project.hpp"
#include "readiness/report.hpp"

#include <cstddef>
#include <vector>

namespace readiness::audit {

struct Unfulfilled {
  std::size_t finding = 0;  // its place among the findings
  Filter filter;
};

// Adds to the message of each finding that is therefore unknown which values the columns of its condition have. Reads
// those tables once more: it is seldom needed, and never for nothing.
void tell_values(std::vector<Finding>& findings, const std::vector<Unfulfilled>& all, const Checklist& checklist,
                 const Project& project, unsigned jobs);

}  // namespace readiness::audit
