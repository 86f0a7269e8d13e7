// SPDX-License-Identifier: Apache-2.0
// What was found as a page: what came out, the rows, what was not compared, and the weights behind it all.
#pragma once

#include "identity/sheet.hpp"
#include "paper/page.hpp"

namespace readiness::identity {

// Outlived by `found` and `sheet`.
paper::Page page(const Found& found, const Sheet& sheet, Language language);

}  // namespace readiness::identity
