// SPDX-License-Identifier: Apache-2.0
// A probe at work on tables that a test writes down, with all that its wishes come to.
#pragma once

#include "support/data_probe.hpp"
#include "support/measuring.hpp"

namespace readiness::support {

// As an audit runs it.
Verdict run_on(const std::string& id, const Params& with, const test::Tables& tables,
               const Circumstances& circumstances = on_day(2026, 3, 1));

// "3: same as row 2; ...": rows and reasons of the samples.
std::string told(const Verdict& verdict);

}  // namespace readiness::support
