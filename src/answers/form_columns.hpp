// SPDX-License-Identifier: Apache-2.0
// The columns of the form, as both its writer and its reader know them.
#pragma once

#include "readiness/localized.hpp"

#include <string>
#include <vector>

namespace readiness::answers {

struct FormColumn {
  std::string id;  // stands behind the bar in the header: "答案|answer"
  Localized title;
  double width = 12;
  bool input = false;
};

const std::vector<FormColumn>& form_columns();

}  // namespace readiness::answers
