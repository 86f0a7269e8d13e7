// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "recon/result.hpp"

namespace readiness::recon {

// Where each of `rows` numbers may differ by a tolerance, their sum may differ by as many times that.
Total compare_sums(const NumberSum& old_sum, const NumberSum& new_sum, const Tolerance& tolerance, std::uint64_t rows);

// Groups of both tables by their names, those that differ first, k_most_listed_groups at most.
void compare_groups(const Plan& plan, const Side& old_side, const Side& new_side, Reconciliation& result);

}  // namespace readiness::recon
