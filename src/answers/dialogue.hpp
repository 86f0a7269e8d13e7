// SPDX-License-Identifier: Apache-2.0
// Questions one by one, in a terminal or a pipe.
#pragma once

#include "answers/question.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace readiness::answers {

// Who asks, and where what is said goes.
struct Terminal {
  std::function<std::optional<std::string>()> read_line;  // nothing: the input is at its end
  std::function<void(const std::string&)> write;
  Language language = Language::en;
};

struct Asked {
  std::size_t answered = 0;
  std::size_t skipped = 0;  // left open, also by quitting
};

// Asks every question. An answer is saved before the next question is asked; after an error of `save` nothing more is.
// `s` skips a question, `b` goes back to the one before, `q` quits, as does the end of the input.
Result<Asked, Errors> ask(const std::vector<Question>& questions, const Checklist& checklist, const Host& host,
                          const Terminal& terminal, const std::function<Result<void, Errors>(const Answer&)>& save);

}  // namespace readiness::answers
