// SPDX-License-Identifier: Apache-2.0
// Short ways to write the values that audit works on.
#pragma once

#include "readiness/checklist.hpp"
#include "readiness/project.hpp"
#include "readiness/report.hpp"
#include "util/calendar.hpp"

#include <string>

namespace readiness::test {

inline util::Day day(const std::string& text) { return util::parse_day(text).value(); }

// A due item's result, as score and decide see it. `value` is only read for a partial one.
Finding finding(const std::string& item, const std::string& domain, Outcome outcome, double weight = 10,
                double value = 0);

Finding gate(const std::string& item, const std::string& domain, Outcome outcome);

Finding waived(Finding finding, bool expired = false);

Domain domain(const std::string& id, double weight = 1);

Item item(const std::string& id, const std::vector<std::string>& needs = {});

}  // namespace readiness::test
