// SPDX-License-Identifier: Apache-2.0
// answers.yaml and waivers.yaml, changed entry by entry: whatever else people wrote there stays.
#pragma once

#include "readiness/checklist.hpp"
#include "readiness/project.hpp"

#include <string>
#include <vector>

namespace readiness::answers {

// The text of answers.yaml with these answers in it, each in the place of the one before. Comments stay, unless the
// file has a form that entries cannot be put into ({...} on one line): then all of it is written anew. `name` is the
// file as messages call it, `text` its content, empty when there is none. Errors: what is wrong with the result.
Result<std::string, Errors> put_answers(const std::string& name, const std::string& text,
                                        const std::vector<Answer>& changed, const Checklist& checklist);

Result<std::string, Errors> put_waiver(const std::string& name, const std::string& text, const Waiver& waiver,
                                       const Checklist& checklist);

// Alike but for the place where they were written.
bool same_answer(const Answer& one, const Answer& other);

}  // namespace readiness::answers
