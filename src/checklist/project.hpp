// SPDX-License-Identifier: Apache-2.0
// readiness.yaml.
#pragma once

#include "checklist/checked.hpp"
#include "doc/node.hpp"
#include "readiness/project.hpp"

namespace readiness::checklist {

// That the file is of a format this program reads.
Errors format_faults(const doc::Node& project);

// The part of a project file that changes its checklist, as a layer on top of it.
doc::Node layer_of(const doc::Node& project);

// The rest. Tables, columns and phases must be those of `checklist`. Folder and file are left to the caller.
Checked<Project> read_project(const doc::Node& node, const Checklist& checklist);

}  // namespace readiness::checklist
