// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checklist/load.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace readiness::cli {

std::filesystem::path answers_file(const Project& project);
std::filesystem::path waivers_file(const Project& project);

// From the text of a file, empty where there is none, to its new one.
using Change = std::function<Result<std::string, Errors>(const std::string& before)>;

// Reads, changes and writes it, while no other program does so.
Result<void, Errors> change_file(const std::filesystem::path& path, const Change& change);

// Puts these answers into answers.yaml: all of them or none.
Result<void, Errors> save_answers(const checklist::Loaded& loaded, const std::vector<Answer>& answers);

}  // namespace readiness::cli
