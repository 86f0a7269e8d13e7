// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scaffold/needs.hpp"

#include <functional>
#include <string>

namespace readiness::scaffold {

// What has to be brought together for a phase, as a page for those who do it: exports with their columns, registers,
// documents, questions by department. Markdown.
std::string artefact_list(const Checklist& checklist, const Phase& phase, const Needs& needs, Language language,
                          const std::function<std::string(const Table&)>& file_of);

}  // namespace readiness::scaffold
