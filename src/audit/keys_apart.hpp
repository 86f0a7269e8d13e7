// SPDX-License-Identifier: Apache-2.0
// References that lead nowhere for the way in which they are written.
#pragma once

#include "readiness/checklist.hpp"
#include "readiness/project.hpp"
#include "readiness/report.hpp"

#include <cstddef>
#include <vector>

namespace readiness::audit {

struct Apart {
  std::size_t finding = 0;  // its place among the findings
  Unmet keys;
};

// Adds to the message of each finding what would make its keys agree, where something would. Reads the other table once
// more: it is seldom needed.
void tell_what_joins(std::vector<Finding>& findings, const std::vector<Apart>& all, const Checklist& checklist,
                     const Project& project, unsigned jobs, bool show_values);

}  // namespace readiness::audit
