// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/localized.hpp"

#include <string_view>

namespace readiness::doc {

// What one of libyaml's complaints means to the person who wrote the file.
struct YamlFault {
  Localized message;
  Localized hint = {};
  bool at_beginning = false;  // place it where the unfinished thing began, not where it was noticed
};

YamlFault explain_yaml_fault(std::string_view complaint);

}  // namespace readiness::doc
