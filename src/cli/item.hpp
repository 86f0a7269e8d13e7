// SPDX-License-Identifier: Apache-2.0
// What several commands say about the item that somebody names.
#pragma once

#include "readiness/checklist.hpp"
#include "readiness/result.hpp"

#include <string>

namespace readiness::cli {

// No item has this id; suggests the one that is spelt most alike.
Error unknown_item(const std::string& id, const Checklist& checklist);

}  // namespace readiness::cli
