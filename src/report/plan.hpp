// SPDX-License-Identifier: Apache-2.0
// The plan: a workbook for those who act. What is to be done, with owner, day and state to be filled in; every finding;
// what each owner has to look at; and how the data is at a glance.
#pragma once

#include "readiness/report.hpp"
#include "readiness/result.hpp"

#include <string>

namespace readiness::report {

inline constexpr const char* k_plan = "plan";  // as in --report plan:FILE.xlsx

// The bytes of an XLSX file. Nothing in it is a formula.
Result<std::string> plan_workbook(const Report& report, Language language);

}  // namespace readiness::report
