// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/record.hpp"

namespace readiness::identity {

// Fills Record::sharing_*: how many records beyond those that one customer may well have copies of share a value. A
// name that a thousand records have (散客), and the telephone of an agency, prove little. `second` may be null.
void count_sharing(RecordTable& first, RecordTable* second, unsigned jobs);

}  // namespace readiness::identity
