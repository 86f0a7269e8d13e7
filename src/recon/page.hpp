// SPDX-License-Identifier: Apache-2.0
// A reconciliation as a page: what is said, and in which words.
#pragma once

#include "paper/page.hpp"
#include "recon/result.hpp"

namespace readiness::recon {

paper::Page page(const Reconciliation& result, Language language);

}  // namespace readiness::recon
