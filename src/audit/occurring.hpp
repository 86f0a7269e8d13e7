// SPDX-License-Identifier: Apache-2.0
// Conditions that no row fulfils: which values there are instead.
#pragma once

#include "readiness/checklist.hpp"
#include "readiness/project.hpp"
#include "readiness/report.hpp"

#include <cstddef>
#include <vector>

namespace readiness::audit {

struct Unfulfilled {
  std::size_t finding = 0;  // its place among the findings
  Filter filter;
};

// "…; the values of severity are: 严重 (3), 一般 (5)". `names`: all that the checklist calls the column, for whether
// its values are about people is told by its name.
Localized with_values(Localized message, const std::string& column, const Measurement& values, const std::string& names,
                      bool show_values);
std::string names_of(const Checklist& checklist, const std::string& table, const std::string& column);
// One value from a file, fit for a sentence.
std::string shown_value(const std::string& value, const std::string& names, bool show_values);

// Adds to the message of each finding that is therefore unknown which values the columns of its condition have. Reads
// those tables once more: it is seldom needed, and never for nothing.
void tell_values(std::vector<Finding>& findings, const std::vector<Unfulfilled>& all, const Checklist& checklist,
                 const Project& project, unsigned jobs, bool show_values);

}  // namespace readiness::audit
