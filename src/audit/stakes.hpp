// SPDX-License-Identifier: Apache-2.0
// What matters most of what is open.
#pragma once

#include "readiness/checklist.hpp"
#include "readiness/report.hpp"

#include <string>
#include <vector>

namespace readiness::audit {

GateCounts count_gates(const std::vector<Finding>& findings);

// Puts the effort beside what is open, by severity where the checklist does not say; of an item, its open parts'.
void estimate(std::vector<Finding>& findings);

// Of each item with parts, the part that speaks for it: the open one that matters most.
void choose_voices(std::vector<Finding>& findings, const Checklist& checklist);

// Items that are due and have not passed, what is most at stake first: gates, then by severity; of equals what the
// phase is about before what earlier phases left over, then what brings most points a day.
std::vector<std::string> next_steps(const std::vector<Finding>& findings, const Checklist& checklist);

// The few findings that speak for each domain; those whose risk is run by going on; those that rest on a word; and
// what has no conclusion.
void tell_stakes(Report& report);

// Person-days for an item whose checklist does not say, by its severity: critical 4, high 3, medium 2, low 1.
int assumed_effort(Severity severity);

}  // namespace readiness::audit
