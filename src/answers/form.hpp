// SPDX-License-Identifier: Apache-2.0
// The questions as a workbook: one sheet a department, answers to be chosen from lists, everything else locked; and the
// way back.
#pragma once

#include "answers/question.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace readiness::answers {

// The bytes of the workbook. All questions, with the answers that there are.
Result<std::string> write_form(const std::vector<Question>& questions, const Checklist& checklist,
                               const Localized& project, Language language);

// What was filled in or changed. Errors: everything that is wrong, each with sheet, row, column and value; a form
// without any question.
Result<std::vector<Answer>, Errors> read_form(const std::filesystem::path& path, const std::vector<Question>& questions,
                                              const Host& host);

}  // namespace readiness::answers
