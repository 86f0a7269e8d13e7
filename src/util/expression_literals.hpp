// SPDX-License-Identifier: Apache-2.0
// Which texts a condition compares a name with.
#pragma once

#include "util/expression.hpp"

#include <string>
#include <vector>

namespace readiness::util {

// By == and != and in lists, in the order of the condition. Numbers are left out: they are no words to be misspelt.
std::vector<std::string> texts_compared_with(const Expression& condition, const std::string& name);

}  // namespace readiness::util
