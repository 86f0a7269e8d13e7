// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/project.hpp"

#include <string>
#include <vector>

namespace readiness::answers {

// An entry of answers.yaml or waivers.yaml, line by line; its dash stands behind `indent` blanks.
std::vector<std::string> entry_lines(const Answer& answer, std::size_t indent);
std::vector<std::string> entry_lines(const Waiver& waiver, std::size_t indent);

}  // namespace readiness::answers
