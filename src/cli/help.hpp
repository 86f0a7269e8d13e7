// SPDX-License-Identifier: Apache-2.0
// A help page, laid out for terminals. Pure.
#pragma once

#include "readiness/localized.hpp"

#include <string>
#include <vector>

namespace readiness::cli {

inline constexpr std::size_t k_help_width = 100;  // columns, as a terminal shows them

struct HelpEntry {
  std::string name;  // "-j, --jobs N"
  Localized meaning;
};

struct HelpPage {
  Localized about;
  std::string usage;  // "readiness audit [OPTIONS] [PATH]"
  std::vector<HelpEntry> commands, arguments, options;
  Localized examples;  // printed as they are: every line is made to be copied
};

std::string render(const HelpPage& page, Language language);

}  // namespace readiness::cli
