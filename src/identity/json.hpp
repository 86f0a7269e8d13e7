// SPDX-License-Identifier: Apache-2.0
// For programs: the ids of columns as keys, whatever the user reads. The rows come last, one a line, so that a reader
// may take them one by one.
#pragma once

#include "identity/sheet.hpp"
#include "paper/format.hpp"

namespace readiness::identity {

Result<void> write_json(const Found& found, const Sheet& sheet, const paper::TextSink& sink);

}  // namespace readiness::identity
