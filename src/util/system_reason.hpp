// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/localized.hpp"

namespace readiness::util {

// What an errno means to the person who sees it: "no permission", "the disk is full".
Localized system_reason(int error_number);

// Whether it means that memory, a disk, a quota or a limit on the size of files is used up.
bool is_exhausted(int error_number);

}  // namespace readiness::util
