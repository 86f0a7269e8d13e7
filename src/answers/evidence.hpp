// SPDX-License-Identifier: Apache-2.0
// Evidence as people type it: a file, an address, or a meeting.
#pragma once

#include "readiness/host.hpp"
#include "readiness/project.hpp"

#include <string>
#include <vector>

namespace readiness::answers {

// "documents/minutes.pdf", "https://...", "meeting: steering committee, 2026-02-03" (会议：...). Several are separated
// by line breaks or semicolons. Files are hashed. Errors: a file that cannot be read.
Result<std::vector<AnswerEvidence>> read_evidence(const std::string& text, const Host& host);

// The same as a text that read_evidence takes.
std::string evidence_text(const std::vector<AnswerEvidence>& evidence, Language language);

}  // namespace readiness::answers
