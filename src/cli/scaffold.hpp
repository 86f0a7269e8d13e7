// SPDX-License-Identifier: Apache-2.0
// The files of a fresh project, as text. Pure: `init` writes them.
#pragma once

#include "readiness/checklist.hpp"

#include <string>
#include <vector>

namespace readiness::cli {

struct ScaffoldFile {
  std::string path;  // relative to the project folder
  std::string text;
};

// readiness.yaml, answers.yaml and the registers that the phase's items read, with
// headers in both languages. Comments are in `language`. `reference` is written as
// the project's checklist.
std::vector<ScaffoldFile> scaffold(const Checklist& checklist, const std::string& reference, const Phase& phase,
                                   Language language);

}  // namespace readiness::cli
