// SPDX-License-Identifier: Apache-2.0
// The questions that a project asks people, and how each stands.
#pragma once

#include "readiness/checklist.hpp"
#include "readiness/finding.hpp"
#include "readiness/host.hpp"
#include "readiness/project.hpp"

#include <string>
#include <vector>

namespace readiness::answers {

struct Question {
  const Item* item = nullptr;
  const Ask* ask = nullptr;
  const Answer* answer = nullptr;  // null: nobody has answered
  Outcome outcome = Outcome::unknown;
  Localized state;  // the answer, or why there is none that counts

  bool open() const { return !conclusive(outcome); }
};

// Those that are due and apply, in the order of the checklist. `checklist` and `project` outlive them. Errors: `only`
// (ids, or PREFIX*) matches nothing of the checklist.
Result<std::vector<Question>, Errors> questions(const Checklist& checklist, const Project& project, const Host& host,
                                                const std::vector<std::string>& only = {});

// The department that should answer: the item's own word, else the title of its domain.
Localized department(const Item& item, const Checklist& checklist);

// The choice that people mean: by its id, one side of its title, or "title (id)". Null when there is none.
const Choice* choice_of(const Ask& ask, std::string_view text);

// Whether the two name one person: case, width and blanks do not make another one.
bool same_person(std::string_view one, std::string_view other);

}  // namespace readiness::answers
