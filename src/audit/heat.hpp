// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/checklist.hpp"
#include "readiness/report.hpp"

#include <vector>

namespace readiness::audit {

// The checks of each table by what they are about. Each due finding with an object and a dimension is counted once; an
// item that stands before its parts is not.
std::vector<HeatRow> heat(const std::vector<Finding>& findings, const std::vector<Table>& tables);

}  // namespace readiness::audit
