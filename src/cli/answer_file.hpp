// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checklist/load.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace readiness::cli {

std::filesystem::path answers_file(const Project& project);
std::filesystem::path waivers_file(const Project& project);

// Its content; empty where there is none.
Result<std::string> content_of(const std::filesystem::path& path);

// Puts these answers into answers.yaml: all of them or none.
Result<void, Errors> save_answers(const checklist::Loaded& loaded, const std::vector<Answer>& answers);

}  // namespace readiness::cli
