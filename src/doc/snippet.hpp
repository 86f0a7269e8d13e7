// SPDX-License-Identifier: Apache-2.0
// How an error looks to people:
//
//   checklist.yaml:14:7: unknown key 'wieght'
//         wieght: 3
//         ^
//   hint: did you mean 'weight'?
#pragma once

#include "readiness/result.hpp"

#include <string>

namespace readiness::doc {

// Ends with a line break. The caret stands below the right character after tabs and
// double-width text too; of a very long line only the surroundings are shown.
std::string render(const Error& error, Language language);

}  // namespace readiness::doc
