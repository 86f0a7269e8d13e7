// SPDX-License-Identifier: Apache-2.0
// The results that a testing probe looks at: one JUnit file or several.
#pragma once

#include "probes/testing/junit.hpp"
#include "readiness/probe.hpp"

#include <string>
#include <vector>

namespace readiness::probes::testing {

inline constexpr std::uintmax_t k_max_results = 32u << 20;  // bytes; the tree takes eight times as much

struct Results {
  Evidence evidence;
  TestRun run;
};

ParamSpec results_spec();

// Of every file that `results` names, in order; one that cannot be read is an error: the others may not speak for it.
Result<std::vector<Results>> read_results(const Params& params, const Host& host);

std::vector<Evidence> evidence_of(const std::vector<Results>& all);

}  // namespace readiness::probes::testing
