// SPDX-License-Identifier: Apache-2.0
// A report as a page: which sections there are, in which order, and in which words.
#pragma once

#include "paper/page.hpp"
#include "readiness/report.hpp"

namespace readiness::report {

// A screen shows what the next hour needs; a document is complete by itself.
enum class Depth { screen, document };

paper::Page page(const Report& report, Language language, Depth depth);

}  // namespace readiness::report
