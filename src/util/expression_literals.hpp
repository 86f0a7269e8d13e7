// SPDX-License-Identifier: Apache-2.0
// Which texts a condition compares a name with.
#pragma once

#include "util/expression.hpp"

#include <string>
#include <vector>

namespace readiness::util {

// By == and != and in lists. Numbers are left out: they are no words to be misspelt.
struct ComparedText {
  std::string name;
  std::string text;
  bool wanted;  // the condition holds where the name has this text; not wanted: where it has another
};

// In the order of the condition.
std::vector<ComparedText> compared_texts(const Expression& condition);
std::vector<std::string> texts_compared_with(const Expression& condition, const std::string& name);

}  // namespace readiness::util
