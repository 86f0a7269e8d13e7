// SPDX-License-Identifier: Apache-2.0
// The files of a fresh project, as bytes. Pure: `init` writes them.
#pragma once

#include "readiness/checklist.hpp"

#include <string>
#include <vector>

namespace readiness::scaffold {

struct File {
  std::string path;  // relative to the project folder
  std::string bytes;
};

enum class Registers { csv, xlsx };

// readiness.yaml, answers.yaml, the list of what has to be brought together, and the registers that the phase's items
// read. Comments are in `language`. `reference` is written as the project's checklist.
Result<std::vector<File>> scaffold(const Checklist& checklist, const std::string& reference, const Phase& phase,
                                   Language language, Registers registers);

}  // namespace readiness::scaffold
