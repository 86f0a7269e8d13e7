// SPDX-License-Identifier: Apache-2.0
// Who is behind a role: the people whom the project's registers name for it. Which columns tell that, the checklist's
// tables say (`people`).
#pragma once

#include "audit/fulfil.hpp"
#include "audit/schedule.hpp"
#include "readiness/checklist.hpp"

#include <string>
#include <vector>

namespace readiness::audit {

// What is to be known of the registers that this audit reads anyway.
Wishes wishes_for_people(const Schedule& schedule, const Checklist& checklist);

class People {
 public:
  // `fulfilled` has what was wished for.
  People(const Schedule& schedule, const Checklist& checklist, const Fulfilled& fulfilled);

  // By the role's own words in either language, else by a register's words for it that contain them, or that they
  // contain. Nobody when it would be half a department.
  std::vector<std::string> behind(const Localized& role) const;

 private:
  struct Entry {
    std::string role;  // as compared
    std::vector<std::string> names;
  };
  template <class Fits>
  std::vector<std::string> names_where(Fits fits) const;

  std::vector<Entry> entries_;
};

}  // namespace readiness::audit
