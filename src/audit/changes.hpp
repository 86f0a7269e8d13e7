// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/report.hpp"

namespace readiness::audit {

// What is otherwise than in an earlier report of the same checklist, item by item.
Changes changes(const Report& now, const Report& before);

}  // namespace readiness::audit
