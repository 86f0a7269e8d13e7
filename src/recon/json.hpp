// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "recon/result.hpp"

#include <string>

namespace readiness::recon {

// For programs, in both languages.
std::string json(const Reconciliation& result);

}  // namespace readiness::recon
