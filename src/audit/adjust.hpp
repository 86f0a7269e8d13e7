// SPDX-License-Identifier: Apache-2.0
// What happens to findings after they are found: blocked, waived, shortened, masked.
#pragma once

#include "readiness/checklist.hpp"
#include "readiness/project.hpp"
#include "readiness/report.hpp"

#include <chrono>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace readiness::audit {

// Which of these findings need which.
class Needs {
 public:
  Needs(const std::vector<Finding>& findings, const Checklist& checklist);

  // Of the same findings, whatever they have come to since: an item that needs another one is blocked while that one is
  // due and has not passed. A fail stays a fail: it is known, whatever it rests on.
  void block(std::vector<Finding>& findings) const;

 private:
  std::map<std::size_t, std::vector<std::size_t>> needed_;  // places among the findings, in their order
};

// Puts the waivers beside the findings; never changes a value.
void waive(std::vector<Finding>& findings, const std::vector<Waiver>& waivers, std::chrono::sys_days today);

// Of each finding. Probes hand over what they have.
void keep_first_samples(std::vector<Finding>& findings, std::size_t most);

// Hides the values of samples. Of `registers`, which people keep about the project, only what is about people: who has
// to act needs to know which department, which defect, which risk.
void mask(std::vector<Finding>& findings, const std::set<std::string>& registers = {});

}  // namespace readiness::audit
