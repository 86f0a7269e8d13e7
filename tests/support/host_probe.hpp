// SPDX-License-Identifier: Apache-2.0
// A host probe at work in a world in memory.
#pragma once

#include "support/data_probe.hpp"
#include "support/fake_host.hpp"

namespace readiness::support {

using test::FakeHost;

// Runs it on app-01, on the day that the world's clock shows.
Result<Verdict> run(const std::string& id, const Params& with, const FakeHost& host, const Facts& facts = {},
                    const std::vector<Machine>& machines = {{"app-01"}});

// The reason why nothing was found out.
Localized trouble(const std::string& id, const Params& with, const FakeHost& host);

double measured(const Result<Verdict>& verdict);

}  // namespace readiness::support
