// SPDX-License-Identifier: Apache-2.0
// The way from files to a proven Checklist and Project. Every fault found is
// returned, not only the first, in the order of file and line.
#pragma once

#include "readiness/checklist.hpp"
#include "readiness/probe.hpp"
#include "readiness/project.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace readiness::checklist {

// A checklist that comes inside the program.
struct Pack {
  std::string id;
  Localized title;
};
std::vector<Pack> packs();

// `reference` is a pack's id or a path to a YAML or JSON file (or to a folder with checklist.yaml).
Result<Checklist, Errors> load_checklist(const std::string& reference, const std::vector<Probe>& probes);

struct Loaded {
  Checklist checklist;
  Project project;
  std::vector<std::filesystem::path> files;  // that were read, or would have been if they were there
};

// `path` is a folder with readiness.yaml, or that file. Reads the checklist that it names
// and, where they exist, answers.yaml and waivers.yaml beside it. `phase` replaces the project's own
// when not empty.
Result<Loaded, Errors> load_project(const std::filesystem::path& path, const std::vector<Probe>& probes,
                                    const std::string& phase = {});

}  // namespace readiness::checklist
