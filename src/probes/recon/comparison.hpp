// SPDX-License-Identifier: Apache-2.0
// Comparison: a table before and after the migration, as the mapping table of the project says it. Article 二.3.
#pragma once

#include "readiness/probe.hpp"
#include "recon/wish.hpp"

#include <string>
#include <vector>

namespace readiness::probes::recon {

// The tables, the mapping, and which part of it. `more` stands behind.
std::vector<ParamSpec> specs(std::vector<ParamSpec> more = {});

// What an item asks for; groups, samples and lists may be added.
Reconciling wish_of(const Params& params);
// With the rows of the tables, which are what the conclusion rests on.
Wishes with_rows(const Reconciling& wish);

// The verdict; but where nothing is wrong and something was left out of the comparison, that is not known.
Verdict unless_left_out(Verdict verdict, const readiness::recon::Reconciliation& result);

// What is wrong, a sample each.
std::vector<Sample> samples_of_rows(const readiness::recon::Compared& compared);
std::vector<Sample> samples_of_values(const readiness::recon::Compared& compared);

}  // namespace readiness::probes::recon
