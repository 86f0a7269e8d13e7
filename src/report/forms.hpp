// SPDX-License-Identifier: Apache-2.0
// What a report can be written as: a page in a format of paper. JSON stands beside them.
#pragma once

#include "paper/page.hpp"
#include "readiness/report.hpp"

#include <string_view>
#include <vector>

namespace readiness::report {

struct Form {
  std::string_view name;        // as in --report NAME
  std::string_view short_name;  // may be empty
  std::string_view format;      // of paper
  paper::Page (*page)(const Report& report, Language language);
};

const std::vector<Form>& forms();
const Form* find_form(std::string_view name);  // by either name; null when there is none

}  // namespace readiness::report
