// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace readiness::recon {

// The largest share of errors that a random sample of `size` with `errors` of them leaves possible at this confidence:
// the one-sided bound of Clopper and Pearson, exact for any size. 299 without an error: 0.01 at 0.95 (the rule of
// three). 1 for an empty sample.
double upper_bound(std::uint64_t errors, std::uint64_t size, double confidence);

}  // namespace readiness::recon
