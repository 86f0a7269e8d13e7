// SPDX-License-Identifier: Apache-2.0
// Pieces: parts of a name that survive a slip somewhere else in it.
#pragma once

#include "identity/record.hpp"

#include <cstdint>
#include <vector>

namespace readiness::identity {

// Chinese: each pair of neighbours, and each pair with one between them, so that 华鑫盛 and 华新盛 share 华_盛.
// Other scripts: each word, and each run of four letters. Hashes, each once.
void pieces_of(const Record& record, std::vector<std::uint64_t>& to);

}  // namespace readiness::identity
